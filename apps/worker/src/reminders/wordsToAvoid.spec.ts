import fc from 'fast-check';
import { wordsToAvoidIn } from './wordsToAvoid.js';

const TEXT = 'Hello, your appointment is on Tuesday at Zoë’s Café, Well-being House. Call Court Road 4.';

test.each<[string, string | null, string[]]>([
  ['none asked for', null, []],
  ['nothing but spaces', ' , ;\n', []],
  ['a word, whatever its case', 'APPOINTMENT', ['APPOINTMENT']],
  ['a word, whatever its accents', 'cafe, zoe', ['cafe', 'zoe']],
  ['accents that the text does not have', 'Tüesday', ['Tüesday']],
  ['no part of a word', 'point, House.s, Tues', []],
  ['a phrase, however spaced', 'court   road', ['court   road']],
  ['a word with signs in it', 'well-being', ['well-being']],
  ['another apostrophe', "Zoe's", ["Zoe's"]],
  ['one on each line', 'nothing\r\ntuesday\nhouse', ['tuesday', 'house']],
  ['signs that mean something to a computer', '.*, (Call), \\d', []],
])('%s', (_name, avoid, found) => {
  expect(wordsToAvoidIn(TEXT, avoid)).toEqual(found);
});

test('a word is found wherever it stands by itself, and never as part of another', () => {
  const word = fc.stringMatching(/^[a-zà-ÿ]{1,12}$/);
  fc.assert(
    fc.property(word, fc.constantFrom(' ', ', ', '. ', '\n', ' (', ') ', '“', ': '), (each, edge) => {
      expect(wordsToAvoidIn(`Start${edge}${each.toUpperCase()}${edge}end`, each)).toEqual([each]);
      expect(wordsToAvoidIn(`start x${each} ${each}9 end`, each)).toEqual(
        ['start', 'end'].includes(each) ? [each] : [],
      );
    }),
  );
});
