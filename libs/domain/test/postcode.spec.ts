import { readPostcode } from '../src/index.js';

describe('a United Kingdom postcode', () => {
  it.each([
    ['BS1 4ND', 'BS1', 'BS1 4'],
    ['bs161qy', 'BS16', 'BS16 1'],
    [' Ta24  6ab ', 'TA24', 'TA24 6'],
    ['L1 8JQ', 'L1', 'L1 8'],
    ['M60 1NW', 'M60', 'M60 1'],
    ['W1A 0AX', 'W1A', 'W1A 0'],
    ['EC1A 1BB', 'EC1A', 'EC1A 1'],
    ['BA2', 'BA2', null],
    ['GL51', 'GL51', null],
  ])('%s lies in %s', (typed, outcode, sector) => {
    expect(readPostcode(typed)).toEqual({ outcode, sector });
  });

  it.each([
    '',
    'Bristol',
    'BS',
    '1BS',
    'BS123',
    'BS1 4',
    'BS1 4N',
    'BS1 4NDD',
    'BS1 4CI',
    'QS1 4ND',
    'BS1-4ND',
    '12 High Street',
  ])('%p is none', (typed) => expect(readPostcode(typed)).toBeNull());
});
