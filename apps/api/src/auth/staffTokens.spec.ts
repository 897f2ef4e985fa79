import { hashToken, type StaffMember } from '@whenready/persistence';
import { REMEMBERED_MS, StaffTokens } from './staffTokens.js';

const member = { id: 'staff-1', role: 'coordinator' } as StaffMember;

test('a token is looked up by its hash, and remembered for a moment only', async () => {
  const byTokenHash = jest.fn().mockResolvedValue(member);
  let now = Date.parse('2026-11-22T09:00:00Z');
  const tokens = new StaffTokens({ byTokenHash }, () => now);
  expect(await tokens.owner('a-token')).toBe(member);
  expect(await tokens.owner('a-token')).toBe(member);
  expect(byTokenHash).toHaveBeenCalledTimes(1);
  expect(byTokenHash).toHaveBeenCalledWith(hashToken('a-token'), '2026-11-22T09:00:00.000Z');

  byTokenHash.mockResolvedValue(null);
  now += REMEMBERED_MS;
  expect(await tokens.owner('a-token')).toBeNull();
  expect(REMEMBERED_MS).toBeLessThanOrEqual(5_000);
});

test('an unknown token is never remembered', async () => {
  const byTokenHash = jest.fn().mockResolvedValue(null);
  const tokens = new StaffTokens({ byTokenHash });
  await tokens.owner('nobody');
  await tokens.owner('nobody');
  expect(byTokenHash).toHaveBeenCalledTimes(2);
});
