import { momentOf } from './moment.js';

test.each([
  ['2027-03-01T10:00:00.000Z', '2027-03-01T22:30:00.000Z', 'an attempt that comes late'],
  ['2027-03-01T22:30:00.000Z', '2027-03-01T10:00:00.000Z', 'a rehearsal'],
])('the later of case clock %s and wall %s: %s', (caseClock, wall) => {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse(wall));
  expect(momentOf(caseClock)).toBe('2027-03-01T22:30:00.000Z');
});
