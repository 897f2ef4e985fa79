import { unknownThere } from './lookUp.js';

const NOW = Date.parse('2027-03-02T10:00:00.000Z');

test.each([
  ['2027-03-02T09:59:30.000Z', 'cannot-tell', 'it may still be on its way'],
  ['2027-03-02T09:58:59.000Z', 'not-taken', 'nobody is asking any more'],
  ['2027-02-25T10:00:00.000Z', 'not-taken', 'it would still be there'],
  ['2027-02-23T10:00:00.000Z', 'cannot-tell', 'it may have been forgotten'],
  [undefined, 'cannot-tell', 'nobody knows when'],
] as const)('handed over at %s: %s, for %s', (handedAt, found, _why) => {
  expect(unknownThere(handedAt, NOW)).toBe(found);
});
