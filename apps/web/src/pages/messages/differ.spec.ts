import fc from 'fast-check';
import { sideBySide } from './differ.js';

const textOf = (runs: readonly { text: string }[]) => runs.map(({ text }) => text).join('');
const marked = (runs: readonly { text: string; changed: boolean }[]) =>
  runs.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('');

describe('two texts side by side', () => {
  it.each([
    ['a word put in', 'Call us.', 'Call us now please.', 'Call [us.]', 'Call [us now please.]'],
    [
      'a word taken out',
      'To change it, speak to us.',
      'To change it, speak.',
      'To change it, [speak to us.]',
      'To change it, [speak.]',
    ],
    ['a word in the middle', 'one two three', 'one 2 three', 'one [two ]three', 'one [2 ]three'],
    ['nothing', 'one two', 'one two', 'one two', 'one two'],
    ['everything', 'one', 'two', '[one]', '[two]'],
    ['all that there was', 'one', '', '[one]', ''],
  ])('marks %s', (_what, before, after, inBefore, inAfter) => {
    const beside = sideBySide(before, after);
    expect(marked(beside.before)).toBe(inBefore);
    expect(marked(beside.after)).toBe(inAfter);
    expect(beside.same).toBe(before === after);
  });

  it('keeps every letter of both, and marks the same words in neither', () => {
    const words = fc
      .array(fc.constantFrom('one', 'two ', 'three\n\n', ' '), { maxLength: 12 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const beside = sideBySide(before, after);
        expect([textOf(beside.before), textOf(beside.after)]).toEqual([before, after]);
        const kept = (runs: readonly { text: string; changed: boolean }[]) =>
          textOf(runs.filter(({ changed }) => !changed))
            .split(/\s+/)
            .join('');
        expect(kept(beside.before)).toBe(kept(beside.after));
      }),
    );
  });
});
