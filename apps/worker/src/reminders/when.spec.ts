import { nextSafeMoment, type ProfileHours, type Purpose, type Track } from '@whenready/domain';
import fc from 'fast-check';
import { whenTo } from './when.js';

const HOURS: ProfileHours = {
  weekdays: [1, 2, 3, 4, 5],
  opens: '09:00',
  closes: '17:00',
  quietFrom: '20:00',
  quietUntil: '08:00',
};
const NO_TIMES = { weekdays: [], from: null, until: null };
const trackWith = (safeContact: object | null, avoid: string[] = []) =>
  ({ safeContact, wait: { avoid } }) as unknown as Track;
const ask = (track: Track, now: string, purpose: Purpose = 'nudge', dueAt = now) =>
  whenTo(track, { purpose, dueAt }, HOURS, now);

test.each<[string, object | null, string[], string, string | null, string | null]>([
  ['in hours', null, [], '2027-03-01T10:00:00.000Z', null, null],
  ['before opening', null, [], '2027-03-01T07:00:00.000Z', '2027-03-01T09:00:00.000Z', 'outside-safe-hours'],
  ['on a Sunday', null, [], '2027-02-28T10:00:00.000Z', '2027-03-01T09:00:00.000Z', 'outside-safe-hours'],
  ['on Good Friday', null, [], '2027-03-26T10:00:00.000Z', '2027-03-30T08:00:00.000Z', 'outside-safe-hours'],
  [
    'on a day to avoid',
    null,
    ['2027-03-01'],
    '2027-03-01T10:00:00.000Z',
    '2027-03-02T09:00:00.000Z',
    'asked-to-avoid-this-day',
  ],
  [
    'before the time that is safe for them',
    { ...NO_TIMES, from: '12:00', until: '14:00' },
    [],
    '2027-03-01T10:00:00.000Z',
    '2027-03-01T12:00:00.000Z',
    'outside-safe-hours',
  ],
  [
    'on a weekday that is not safe for them',
    { ...NO_TIMES, weekdays: [4] },
    [],
    '2027-03-01T10:00:00.000Z',
    '2027-03-04T09:00:00.000Z',
    'outside-safe-hours',
  ],
])('%s', (_name, safe, avoid, now, until, why) => {
  expect(ask(trackWith(safe, avoid), now)).toEqual(until && { until, why });
});

test('where no moment is safe it is never', () => {
  expect(ask(trackWith({ ...NO_TIMES, weekdays: [7] }), '2027-03-01T10:00:00.000Z')).toBe('never');
});

describe('what answers somebody who has just written', () => {
  const sunday = '2027-02-28T21:30:00.000Z';
  test('need not wait for working hours', () => {
    expect(ask(trackWith(null), sunday, 'message-acknowledged')).toBeNull();
    expect(ask(trackWith({ ...NO_TIMES, from: '21:00', until: '06:00' }), sunday, 'message-acknowledged')).toBeNull();
  });

  test.each<[string, object | null, string[], string]>([
    ['at a time that is not safe for them', { ...NO_TIMES, from: '10:00', until: '16:00' }, [], sunday],
    ['on a day that is not safe for them', { ...NO_TIMES, weekdays: [1] }, [], sunday],
    ['on a day to avoid', null, ['2027-02-28'], sunday],
    ['once it is late', null, [], '2027-02-28T21:10:00.000Z'],
  ])('does not go %s', (_name, safe, avoid, dueAt) => {
    expect(ask(trackWith(safe, avoid), sunday, 'message-acknowledged', dueAt)).toBe('never');
  });
});

test('a message goes only at a moment that is safe, and one that waits may go at the end of its wait', () => {
  const times = fc.record({
    weekdays: fc.subarray([1, 2, 3, 4, 5]),
    from: fc.constantFrom(null, '00:30', '09:30', '12:00'),
    until: fc.constantFrom(null, '10:00', '16:15', '23:59'),
  });
  const moments = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(moments, times, (date, safe) => {
      const now = date.toISOString();
      const track = trackWith(safe);
      const when = ask(track, now);
      if (when === null) expect(nextSafeMoment(now, HOURS, [], safe)).toBe(now);
      else if (when !== 'never') expect([when.until > now, ask(track, when.until)]).toEqual([true, null]);
    }),
  );
});
