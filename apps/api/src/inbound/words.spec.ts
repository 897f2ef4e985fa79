import { ownWords, saidIn, saidInEmail, saysMore } from './words.js';

test.each([
  ['READY', 'ready'],
  [' Ready! ', 'ready'],
  ['barod.', 'ready'],
  ['LATER', 'not-yet'],
  ['Not yet…', 'not-yet'],
  ['not-yet', 'not-yet'],
  ['Nes ymlaen', 'not-yet'],
  ['stop', 'stop'],
  ['"STOP"', 'stop'],
  ['Unsubscribe', 'stop'],
  ['END', 'stop'],
  ['quit.', 'stop'],
  ['STOPIO', 'stop'],
  ['stop texting me', 'stop'],
  ['Call', 'call-me'],
  ['Please call me.', 'call-me'],
  ['I am ready', 'ready'],
  ['Rwy’n barod', 'ready'],
  ['Ddim eto', 'not-yet'],
  ['Ffoniwch fi, os gwelwch yn dda', 'call-me'],
  ['ffoniwch fi', 'call-me'],
  ['Please stop', 'stop'],
  ['Please stop messages', 'stop'],
  ['STOPALL', 'stop'],
  ['Stop all.', 'stop'],
  ['Hi STOP', 'stop'],
  ['Hi, please could you stop texting me. Thanks', 'stop'],
  ['I would like you to stop sending me these messages', 'stop'],
  ['No more texts please', 'stop'],
  ['Dont text me again', 'stop'],
  ['ＳＴＯＰ', 'stop'],
  ['ST\u200bOP', 'stop'],
  ['STOPIWCH', 'stop'],
  ['Stopiwch os gwelwch yn dda', 'stop'],
  ['Rhowch y gorau i’r negeseuon', 'stop'],
  ["Rhowch y gorau i'r negeseuon", 'stop'],
  ['Dim mwy o negeseuon, diolch', 'stop'],
  ["please don't stop texting me", null],
  ['Please', null],
  ['Please tell me who you are', null],
  ['Thank you', null],
  ['I am ready to stop being afraid', null],
  ['ready or not', null],
  ['end of the month is better', null],
  ['do not stop', null],
  ['', null],
  ['?!', null],
])('%j says %s', (text, said) => {
  expect(saidIn(text)).toBe(said);
});

test('words beyond the answer are kept for a person', () => {
  expect(['STOP!', 'nes ymlaen', '', 'Please stop messages.'].map(saysMore)).toEqual([false, false, false, false]);
  expect(['stop texting me', 'hello'].map(saysMore)).toEqual([true, true]);
});

test('an email is read without what it answers to', () => {
  expect(ownWords('STOP\r\n\r\nOn Mon, 2 Mar 2026 Someone wrote:\r\n> READY')).toBe('STOP');
  expect(ownWords('Hello\n> quoted')).toBe('Hello');
  expect(ownWords(' All mine ')).toBe('All mine');
});

test.each([
  ['Re: Your appointment', 'Hi Jane,\n\nSTOP\n\nRegards, Pat', 'stop'],
  ['STOP', 'Sent from my telephone', 'stop'],
  ['Re: Your appointment', 'Ready\nPat', 'ready'],
  ['Re: Your appointment', 'I wanted him to\nstop doing that, and said so.', null],
  ['Ready', 'What is this?', null],
])('an email %j %j says %s', (subject, words, said) => {
  expect(saidInEmail(subject, words)).toBe(said);
});
