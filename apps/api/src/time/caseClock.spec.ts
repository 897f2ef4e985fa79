import { caseClock } from './caseClock.js';

const wall = () => Date.parse('2026-11-22T09:00:00.000Z');

test('live cases are looked at now', () => {
  expect(caseClock('live', wall)('2030-01-01T00:00:00.000Z')).toBe('2026-11-22T09:00:00.000Z');
});

test('a rehearsed case is never looked at before its last event', () => {
  const clock = caseClock('rehearsal', wall);
  expect(clock('2030-01-01T00:00:00.000Z')).toBe('2030-01-01T00:00:00.000Z');
  expect(clock('2020-01-01T00:00:00.000Z')).toBe('2026-11-22T09:00:00.000Z');
  expect(clock(null)).toBe('2026-11-22T09:00:00.000Z');
});
