import { RateLimit } from './rateLimit.js';

test('so often within the time, then again when the oldest is over; each address by itself', () => {
  let now = 0;
  const limit = new RateLimit(2, 10_000, () => now);
  expect([limit.wait('a'), limit.wait('a')]).toEqual([0, 0]);
  now = 4_000;
  expect(limit.wait('a')).toBe(6);
  expect(limit.wait('b')).toBe(0);
  now = 10_000;
  expect(limit.wait('a')).toBe(0);
});

test('addresses that are over are forgotten', () => {
  let now = 0;
  const limit = new RateLimit(1, 1_000, () => now);
  for (let at = 0; at < 10_000; at += 1) limit.wait(`old-${at}`);
  now = 2_000;
  limit.wait('new');
  expect((limit as unknown as { seen: Map<string, number[]> }).seen.size).toBe(1);
});
