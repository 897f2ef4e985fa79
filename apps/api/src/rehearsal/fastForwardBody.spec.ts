import { distance, fastForwardBody } from './fastForwardBody.js';

const NOW = Date.parse('2026-11-22T09:00:00.000Z');

test('days count from the case’s own now, a moment is itself', () => {
  expect(distance({ days: 2 }, NOW)).toBe(172_800_000);
  expect(distance(fastForwardBody.parse({ to: '2026-11-22T11:00:00+01:00' }), NOW)).toBe(3_600_000);
  expect(distance({ to: '2026-11-21T09:00:00.000Z' }, NOW)).toBeLessThan(0);
});
