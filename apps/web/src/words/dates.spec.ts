import { sayDate, sayDay, sayDistance, sayMoment, sayShortDate, sayTime } from './dates.js';

describe('dates as people say them', () => {
  it('says a day', () => {
    expect(sayDay('2027-03-02')).toBe('Tuesday 2 March 2027');
    expect(sayDate('2026-12-25')).toBe('25 December 2026');
    expect(sayShortDate('2026-09-01')).toBe('1 Sep 2026');
  });

  it('says a moment on the clock of Europe/London, in winter and in summer', () => {
    expect(sayMoment('2027-03-02T14:00:00.000Z')).toBe('Tuesday 2 March 2027 at 2:00pm');
    expect(sayMoment('2027-07-02T23:30:00.000Z')).toBe('Saturday 3 July 2027 at 12:30am');
  });

  it('says midday and midnight', () => {
    expect(sayTime('2027-01-04T12:00:00.000Z')).toBe('midday');
    expect(sayTime('2027-01-04T00:00:00.000Z')).toBe('midnight');
  });

  it.each([
    ['2027-03-02', 'today'],
    ['2027-03-03', 'tomorrow'],
    ['2027-03-01', 'yesterday'],
    ['2027-03-12', 'in 10 days'],
    ['2027-02-01', '4 weeks ago'],
    ['2028-05-02', 'in 14 months'],
  ])('says %s as %s', (day, words) => expect(sayDistance(day, '2027-03-02')).toBe(words));
});
