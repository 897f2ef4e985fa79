import { PURPOSES } from '@whenready/domain';
import { wordingOf } from './wording.js';

const FORBIDDEN =
  /restor|justice|police|court|victim|offen[cd]|harm|crime|prison|probation|sentence|mediat|facilitat|case\b|suspect|abuse|assault/i;

test.each(PURPOSES)('a message for %s says hello, what it is, and nothing of the matter', (purpose) => {
  const { subject, text } = wordingOf(purpose, '2027-03-02T14:00:00.000Z');
  expect(text).toMatch(purpose.startsWith('session') ? /^Hello, .*appointment/ : /^Hello, /);
  expect(`${subject} ${text}`).not.toMatch(FORBIDDEN);
});

test('an appointment is told in the local time', () => {
  expect(wordingOf('session', '2027-03-02T14:00:00.000Z').text).toContain('on Tuesday 2 March 2027 at 2:00pm.');
  expect(wordingOf('session', '2027-07-06T14:00:00.000Z').text).toContain('on Tuesday 6 July 2027 at 3:00pm.');
  expect(wordingOf('session').text).toContain('your appointment.');
});
