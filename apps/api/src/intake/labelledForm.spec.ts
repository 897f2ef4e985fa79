import { loadProfiles } from '@whenready/profiles';
import { labelledForm } from './labelledForm.js';

const profile = loadProfiles().find(({ code }) => code === 'gloucestershire')!;
const read = (text: string) => labelledForm(text, profile);
const own = profile.words.personHarmed.one;

const FORM = `Dear all, please see below.

Started by: Agency
Kind of referrer: statutory
Where it happened: Criminal justice
Stage of justice: none
postcode : gl1 1aa
Crime reference: GC/1234/26
Name of the person harmed: Ada Hill
Email of the person harmed: ada@example.org
Telephone of the person harmed: 01632 960 001
NAME OF THE PERSON RESPONSIBLE: Ben Dale
What happened: A fence was broken.

Note: he was seen.
Crime reference: GC/1234/26
Regards`;

test('the labels of the form are read, in whatever letters', () => {
  expect(read(FORM)).toEqual({
    startedBy: 'agency',
    referrerKind: 'statutory',
    setting: 'criminal-justice',
    justiceStage: 'none',
    postcode: 'gl1 1aa',
    crimeReference: 'GC/1234/26',
    story: 'A fence was broken.\n\nNote: he was seen.',
    participants: [
      { role: 'person-harmed', name: 'Ada Hill', email: 'ada@example.org', phone: '01632 960 001' },
      { role: 'person-responsible', name: 'Ben Dale' },
    ],
  });
});

test('the service’s own word for a side is known too', () => {
  expect(read(`Name of the ${own}: Ada Hill\nStarted by: ${own}`)).toEqual({
    startedBy: 'person-harmed',
    participants: [{ role: 'person-harmed', name: 'Ada Hill' }],
  });
});

test.each([
  ['two answers to one question', 'Postcode: GL1 1AA\nPostcode: GL2 2BB'],
  ['a postcode that is none', 'Postcode: near the church'],
  ['a code that there is not', 'Where it happened: on the moon\nStarted by: me'],
  ['a label within a line', 'Please note, Postcode: GL1 1AA'],
  ['a line that is quoted', '> Postcode: GL1 1AA'],
  ['a label without an answer', 'Postcode:\nCrime reference:   '],
  ['someone without a name', 'Email of the person harmed: ada@example.org'],
  ['a mail without labels', 'Ada Hill of GL1 1AA rang. Name: Ben Dale'],
  ['nothing', ''],
])('%s is left to a person', (_what, text) => expect(read(text)).toEqual({ participants: [] }));

test('an address that is none is left out, the name stays', () => {
  const { participants } = read('Name of the person harmed: Ada Hill\nEmail of the person harmed: ada at example');
  expect(participants).toEqual([{ role: 'person-harmed', name: 'Ada Hill' }]);
});

test('a long text takes no longer than it is', () => {
  const began = Date.now();
  read(`${'a '.repeat(500_000)}\n${'x'.repeat(100_000)}:`);
  read('What happened: x\n'.repeat(50_000));
  expect(Date.now() - began).toBeLessThan(3_000);
});
