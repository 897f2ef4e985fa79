import { ownWords, saidIn, saysMore } from './words.js';

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
  ['I am ready', null],
  ['ready or not', null],
  ['end of the month is better', null],
  ['do not stop', null],
  ['', null],
  ['?!', null],
])('%j says %s', (text, said) => {
  expect(saidIn(text)).toBe(said);
});

test('words beyond the answer are kept for a person', () => {
  expect(['STOP!', 'nes ymlaen', ''].map(saysMore)).toEqual([false, false, false]);
  expect(['stop texting me', 'hello'].map(saysMore)).toEqual([true, true]);
});

test('an email is read without what it answers to', () => {
  expect(ownWords('STOP\r\n\r\nOn Mon, 2 Mar 2026 Someone wrote:\r\n> READY')).toBe('STOP');
  expect(ownWords('Hello\n> quoted')).toBe('Hello');
  expect(ownWords(' All mine ')).toBe('All mine');
});
