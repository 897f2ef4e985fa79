import { OutcomeUnknown, ProviderAway } from '@whenready/channels';
import type { DraftToNotice, StaffMember } from '@whenready/persistence';
import { DraftsService } from './drafts.service.js';

const NOW = '2026-12-11T07:00:00.000Z';
const owner = { id: 'r1', email: 'r1@example.org' } as StaffMember;
const supervisor = { id: 's1', email: 's1@example.org' } as StaffMember;
const draft: DraftToNotice = {
  id: 'd1',
  profile: 'gloucestershire',
  owner: 'r1',
  expiresAt: '2026-12-18T00:00:00.000Z',
};

/** The store, in memory: what is claimed is not due any more. */
function round(send: jest.Mock, due: readonly DraftToNotice[] = [draft], staff = [owner]) {
  const claimed = new Set<string>();
  const expire = jest.fn().mockResolvedValue(0);
  const service = new DraftsService(
    {
      toNotice: async () => due.filter(({ id }) => !claimed.has(id)),
      claim: async ({ id }) => !claimed.has(id) && !!claimed.add(id),
      release: async ({ id }) => void claimed.delete(id),
      expire,
    },
    { activeByIds: async () => staff, list: async () => [supervisor] },
    { send },
  );
  jest.spyOn(service['logger'], 'warn').mockImplementation(() => undefined);
  return { service, expire };
}
const sends = () => jest.fn().mockResolvedValue({ reference: 'x' });

test('an owner is told once, by the day and nothing else', async () => {
  const send = sends();
  const { service, expire } = round(send);
  expect(await service.expireDrafts(NOW)).toEqual({ noticed: 1, expired: 0 });
  expect(await service.expireDrafts(NOW)).toEqual({ noticed: 0, expired: 0 });
  expect(send).toHaveBeenCalledTimes(1);
  const { to, subject, text } = send.mock.calls[0][0];
  expect(to).toBe('r1@example.org');
  expect(text).toContain('until Friday 18 December 2026');
  expect(`${subject} ${text}`).not.toMatch(/restorative|justice|referral|case|harm|victim|gloucestershire|d1/i);
  expect(expire).toHaveBeenCalledWith(NOW);
});

test.each([
  ['has left', draft, []],
  ['was never there', { ...draft, owner: null }, [owner]],
])('where its owner %s, a supervisor is told', async (_what, due, staff) => {
  const send = sends();
  await round(send, [due], staff).service.expireDrafts(NOW);
  expect(send.mock.calls[0][0].to).toBe('s1@example.org');
});

test('a lost answer is not sent again', async () => {
  const send = jest.fn().mockRejectedValue(new OutcomeUnknown('dropped'));
  const { service } = round(send);
  expect(await service.expireDrafts(NOW)).toEqual({ noticed: 0, expired: 0 });
  await service.expireDrafts(NOW);
  expect(send).toHaveBeenCalledTimes(1);
});

test('where nothing can be sent the rest is done, and the next attempt sends what is missing', async () => {
  const send = jest.fn().mockRejectedValueOnce(new ProviderAway('no way')).mockResolvedValue({ reference: 'x' });
  const { service, expire } = round(send, [draft, { ...draft, id: 'd2' }]);
  await expect(service.expireDrafts(NOW)).rejects.toThrow('no way');
  expect(expire).toHaveBeenCalledTimes(1);
  expect(await service.expireDrafts(NOW)).toEqual({ noticed: 1, expired: 0 });
  expect(send).toHaveBeenCalledTimes(3);
});
