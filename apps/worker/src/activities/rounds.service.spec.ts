import { OutcomeUnknown, ProviderAway } from '@whenready/channels';
import type { StaffRole } from '@whenready/domain';
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

const asked = {
  caseId: '3e0c1a52-0000-4000-8000-000000000001',
  reference: 'GLO-2026-0007',
  profileCode: 'x',
  profileVersion: 1,
  count: 2,
  since: '2027-02-26',
};
const coordinator = { ...supervisor, id: 'c1', email: 'c1@example.org', role: 'coordinator' } as StaffMember;

interface World {
  readonly stalled?: unknown[];
  readonly staff?: StaffMember[];
  readonly tasks?: Partial<Record<StaffRole, unknown[]>>;
}

function rounds(send: jest.Mock, { stalled = [stored], staff = [supervisor], tasks = {} }: World = {}) {
  const claimed = new Set<string>();
  const claim = async (day: string, id: string) => !claimed.has(`${day} ${id}`) && !!claimed.add(`${day} ${id}`);
  const release = async (day: string, id: string) => void claimed.delete(`${day} ${id}`);
  const service = new RoundsService(
    { list: async ({ role } = {}) => staff.filter((each) => each.role === role) },
    { stalled: async () => stalled as never },
    { asked: async ({ role }) => (tasks[role] ?? []) as never },
    { claim, release },
    { of: async () => ({ hours, serviceLevels: { preparation: 20 } }) as never },
    { send },
    { PUBLIC_URL: 'https://example.org' },
  );
  jest.spyOn(service['logger'], 'warn').mockImplementation(() => undefined);
  return service;
}

const NOTHING = { people: 0, cases: 0, tasks: 0 };

test('a coordinator is told of the tasks that are due, a supervisor of what went up and what stalled, in one mail', async () => {
  const send = jest.fn().mockResolvedValue({ reference: 'x' });
  const tasks = { coordinator: [asked], supervisor: [{ ...asked, reference: 'GLO-2026-0008', count: 1 }] };
  const service = rounds(send, { staff: [coordinator, supervisor], tasks });
  expect(await service.sendStalledDigest('2027-03-01T08:00:00.000Z')).toEqual({ people: 2, cases: 1, tasks: 3 });
  expect(await service.sendStalledDigest('2027-03-01T09:00:00.000Z')).toEqual(NOTHING);
  expect(send.mock.calls.map(([{ to, subject }]) => [to, subject])).toEqual([
    ['c1@example.org', '2 tasks are due'],
    ['s1@example.org', '1 task waits for you; 1 case has stalled'],
  ]);
  expect(send.mock.calls[0][0].text).toContain(`https://example.org/cases/${asked.caseId}`);
});

test.each(['2027-02-27T08:00:00.000Z', '2027-03-29T07:00:00.000Z'])(
  'on a day on which the service does not work nobody is told: %s',
  async (asOf) => {
    const send = jest.fn().mockResolvedValue({ reference: 'x' });
    const service = rounds(send, { staff: [coordinator, supervisor], tasks: { coordinator: [asked] } });
    expect(await service.sendStalledDigest(asOf)).toEqual(NOTHING);
    expect(send).not.toHaveBeenCalled();
  },
);

test('each supervisor is told once for the day, by references and days only', async () => {
  const send = jest.fn().mockResolvedValue({ reference: 'x' });
  const service = rounds(send);
  expect(await service.sendStalledDigest('2027-03-01T08:00:00.000Z')).toEqual({ people: 1, cases: 1, tasks: 0 });
  expect(await service.sendStalledDigest('2027-03-01T09:00:00.000Z')).toEqual(NOTHING);
  expect(send).toHaveBeenCalledTimes(1);
  expect(send.mock.calls[0][0]).toMatchObject({ to: 's1@example.org', claimId: 'digest-2027-03-01-s1' });
  expect(send.mock.calls[0][0].text).toContain('GLO-2026-0001: 30 working days, 20 allowed');
});

test('nothing stalled, nothing sent; a lost answer is not sent again', async () => {
  const send = jest.fn().mockRejectedValue(new OutcomeUnknown('dropped'));
  expect(await rounds(send, { stalled: [] }).sendStalledDigest('2027-03-01T08:00:00.000Z')).toEqual(NOTHING);
  expect(send).not.toHaveBeenCalled();
  expect(await rounds(send).sendStalledDigest('2027-03-01T08:00:00.000Z')).toEqual(NOTHING);
});

test('where nothing can be sent the others are tried, and the next attempt sends what is missing', async () => {
  const other = { ...supervisor, id: 's2', email: 's2@example.org' };
  const send = jest.fn().mockRejectedValueOnce(new ProviderAway('no way')).mockResolvedValue({ reference: 'x' });
  const service = rounds(send, { staff: [supervisor, other] });
  await expect(service.sendStalledDigest('2027-03-01T08:00:00.000Z')).rejects.toThrow('no way');
  expect(await service.sendStalledDigest('2027-03-01T08:00:00.000Z')).toEqual({ people: 1, cases: 1, tasks: 0 });
  expect(send.mock.calls.map(([{ to }]) => to)).toEqual(['s1@example.org', 's2@example.org', 's1@example.org']);
});
