import { textParts } from './parts.js';
import { namedIn, render, TemplateUnfilled } from './render.js';
import { sayWhen } from './say.js';

describe('filling a template', () => {
  it('puts each value where it is asked for, as often as it is', () => {
    expect(render('On ((when)), ((when)). Call ((phone)).', { when: 'Monday', phone: '01632 960 000' })).toBe(
      'On Monday, Monday. Call 01632 960 000.',
    );
    expect(namedIn('On ((when)) or ((hwen))')).toEqual(['when', 'hwen']);
  });

  it.each([
    ['an unknown placeholder', 'On ((day))', { when: 'Monday' }, 'There is no placeholder ((day)).'],
    ['a misspelt one', 'On ((When))', { when: 'Monday' }, 'There is no placeholder ((When)).'],
    ['a missing value', 'On ((when)) ((link))', { when: 'Monday' }, 'Nothing was given for ((link)).'],
    ['an empty value', 'On ((when))', { when: '' }, 'Nothing was given for ((when)).'],
  ])('refuses %s', (_what, template, values, message) => {
    expect(() => render(template, values)).toThrow(new TemplateUnfilled(message));
  });

  it('fills nothing inside a value, and takes its dollar signs as they are', () => {
    expect(render('At ((place)).', { place: '((phone)) $& $1', phone: 'no' })).toBe('At ((phone)) $& $1.');
  });
});

describe('saying when', () => {
  it.each([
    ['2027-03-02T14:00:00.000Z', 'en', 'Tuesday 2 March 2027 at 2:00pm'],
    ['2027-07-06T14:00:00.000Z', 'en', 'Tuesday 6 July 2027 at 3:00pm'],
    ['2027-03-02', 'en', 'Tuesday 2 March 2027'],
    ['2027-03-02T14:00:00.000Z', 'cy', 'dydd Mawrth 2 Mawrth 2027 am 2:00pm'],
    ['2027-07-05T23:30:00.000Z', 'cy', 'dydd Mawrth 6 Gorffennaf 2027 am 12:30am'],
    ['2027-12-05', 'cy', 'dydd Sul 5 Rhagfyr 2027'],
  ] as const)('%s in %s', (moment, language, said) => {
    expect(sayWhen(moment, language)).toBe(said);
  });
});

describe('counting text messages', () => {
  it.each([
    ['as many as fit in one', 'a'.repeat(160), 160, 1, []],
    ['one more', 'a'.repeat(161), 161, 2, []],
    ['two full parts', 'a'.repeat(306), 306, 2, []],
    ['a third', 'a'.repeat(307), 307, 3, []],
    ['a euro, which counts double', `€${'a'.repeat(159)}`, 161, 2, []],
    ['letters of the plain alphabet', 'àéìòùñüö£', 9, 1, []],
    ['a letter outside it', 'siarad â chi', 12, 1, ['â']],
    ['71 with such a letter', `ŵ${'a'.repeat(70)}`, 71, 2, ['ŵ']],
    ['an emoji, of two', `${'😀'.repeat(35)}`, 70, 1, ['😀']],
    ['nothing', '', 0, 1, []],
  ])('%s', (_what, text, characters, parts, unusual) => {
    expect(textParts(text)).toEqual({ characters, parts, unusual });
  });
});
