import { OutcomeUnknown, ProviderAway } from '@whenready/channels';
import type { StaffMember } from '@whenready/persistence';
import { RoundsService } from './rounds.service.js';

const supervisor = {
  id: 's1',
  email: 's1@example.org',
  role: 'supervisor',
  provider: 'p',
  profile: 'x',
} as StaffMember;
const clock = { whose: 'ours', since: '2027-02-01T10:00:00.000Z', banked: 10 };
const stored = {
  case: { reference: 'GLO-2026-0001', stage: 'preparation', profile: { code: 'x', version: 1 }, clock },
};
const hours = { weekdays: [1, 2, 3, 4, 5], opens: '09:00', closes: '17:00', quietFrom: '20:00', quietUntil: '08:00' };

function rounds(send: jest.Mock, stalled: unknown[] = [stored], staff = [supervisor]) {
  const claimed = new Set<string>();
  const claim = async (day: string, id: string) => !claimed.has(`${day} ${id}`) && !!claimed.add(`${day} ${id}`);
  const release = async (day: string, id: string) => void claimed.delete(`${day} ${id}`);
  const service = new RoundsService(
    { list: async () => staff },
    { stalled: async () => stalled as never },
    { claim, release },
    { of: async () => ({ hours, serviceLevels: { preparation: 20 } }) as never },
    { send },
  );
  jest.spyOn(service['logger'], 'warn').mockImplementation(() => undefined);
  return service;
}

test('each supervisor is told once for the day, by references and days only', async () => {
  const send = jest.fn().mockResolvedValue({ reference: 'x' });
  const service = rounds(send);
  expect(await service.sendStalledDigest('2027-03-01T08:00:00.000Z')).toEqual({ supervisors: 1, cases: 1 });
  expect(await service.sendStalledDigest('2027-03-01T09:00:00.000Z')).toEqual({ supervisors: 0, cases: 0 });
  expect(send).toHaveBeenCalledTimes(1);
  expect(send.mock.calls[0][0]).toMatchObject({ to: 's1@example.org', claimId: 'stalled-2027-03-01-s1' });
  expect(send.mock.calls[0][0].text).toContain('GLO-2026-0001: 30 working days, 20 allowed');
});

test('nothing stalled, nothing sent; a lost answer is not sent again', async () => {
  const send = jest.fn().mockRejectedValue(new OutcomeUnknown('dropped'));
  expect(await rounds(send, []).sendStalledDigest('2027-03-01T08:00:00.000Z')).toEqual({ supervisors: 0, cases: 0 });
  expect(send).not.toHaveBeenCalled();
  expect(await rounds(send).sendStalledDigest('2027-03-01T08:00:00.000Z')).toEqual({ supervisors: 0, cases: 0 });
});

test('where nothing can be sent the others are tried, and the next attempt sends what is missing', async () => {
  const other = { ...supervisor, id: 's2', email: 's2@example.org' };
  const send = jest.fn().mockRejectedValueOnce(new ProviderAway('no way')).mockResolvedValue({ reference: 'x' });
  const service = rounds(send, [stored], [supervisor, other]);
  await expect(service.sendStalledDigest('2027-03-01T08:00:00.000Z')).rejects.toThrow('no way');
  expect(await service.sendStalledDigest('2027-03-01T08:00:00.000Z')).toEqual({ supervisors: 1, cases: 1 });
  expect(send.mock.calls.map(([{ to }]) => to)).toEqual(['s1@example.org', 's2@example.org', 's1@example.org']);
});
