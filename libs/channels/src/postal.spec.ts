import { postalAddressOf, postalLines } from './postal.js';

const person = { email: null, phone: null };

test('a letter goes to a name at an address', () => {
  expect(postalAddressOf({ ...person, name: 'Ada Green, JP', address: '14 High Street, Gloucester, GL1 2AB' })).toBe(
    'Ada Green JP, 14 High Street, Gloucester, GL1 2AB',
  );
  expect(postalAddressOf({ ...person, address: 'The Cottage, GL1 2AB' })).toBe('The Cottage, GL1 2AB');
});

test.each([null, undefined, ' '])('nowhere to go: %s', (address) => {
  expect(postalAddressOf({ ...person, name: 'Ada Green', address })).toBeNull();
});

test('a house number stands before its street, and no line begins with what printers refuse', () => {
  expect(postalLines('Ada Green, 14, High Street,, (Annexe), GL1 2AB')).toEqual([
    'Ada Green',
    '14 High Street',
    'Annexe)',
    'GL1 2AB',
  ]);
});

test('seven lines at most: the middle ones share one, and the town and postcode stay', () => {
  const lines = postalLines('Ada, Flat 2, Rose House, The Close, High Street, Hucclecote, Gloucester, Glos, GL1 2AB');
  expect(lines).toHaveLength(7);
  expect(lines).toEqual([
    'Ada',
    'Flat 2, Rose House, The Close',
    'High Street',
    'Hucclecote',
    'Gloucester',
    'Glos',
    'GL1 2AB',
  ]);
});
