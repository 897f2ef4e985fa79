import type { StaffMember } from '@whenready/persistence';
import { ApiProblem } from '../errors/apiProblem.js';
import { checkNamedStaff } from './namedStaff.js';

const member = (id: string, role: StaffMember['role'], profile: string | null = 'wiltshire') =>
  ({ id, role, profile }) as StaffMember;
const everyone = [
  member('coordinator', 'coordinator'),
  member('supervisor', 'supervisor'),
  member('facilitator', 'facilitator'),
  member('referrer', 'referrer'),
  member('lead', 'service-lead', null),
  member('elsewhere', 'coordinator', 'merseyside'),
  member('lead-elsewhere', 'service-lead', 'merseyside'),
  member('nowhere', 'coordinator', null),
];
const activeByIds = jest.fn(async (ids: readonly string[]) => everyone.filter(({ id }) => ids.includes(id)));
const staff = { activeByIds };
beforeEach(() => activeByIds.mockClear());

const session = (lead: string, ...coFacilitators: string[]) => ({
  coFacilitators,
  venue: null,
  format: 'face-to-face' as const,
  startsAt: '2027-03-01T14:00:00.000Z',
  endsAt: '2027-03-01T15:00:00.000Z',
  lead,
  attendees: ['p1'],
});
const wait = (by: string | null) => ({
  participant: 'p1',
  until: { kind: 'date' as const, date: '2027-03-01' },
  contactBy: 'email' as const,
  by,
  avoid: [],
  reviewOn: null,
});
const fieldsOf = async (checking: Promise<void>): Promise<(string | undefined)[]> => {
  const problem = await checking.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(problem instanceof ApiProblem)) return [];
  expect(problem.status).toBe(422);
  return problem.body.fields?.map(({ field }) => field) ?? [];
};
const assigning = (coordinator: string) =>
  fieldsOf(checkNamedStaff(staff, 'assign', { coordinator, reason: null }, 'wiltshire'));

test.each(['coordinator', 'supervisor', 'lead'])('a case can be assigned to a %s', async (id) => {
  expect(await assigning(id)).toEqual([]);
});

test.each(['nobody', 'facilitator', 'referrer', 'elsewhere', 'lead-elsewhere', 'nowhere'])(
  'a case cannot be assigned to: %s',
  async (id) => expect(await assigning(id)).toEqual(['coordinator']),
);

test('a facilitator may lead a session and be the one who contacts; nobody need be', async () => {
  expect(await fieldsOf(checkNamedStaff(staff, 'arrange-session', session('facilitator'), 'wiltshire'))).toEqual([]);
  expect(await fieldsOf(checkNamedStaff(staff, 'arrange-session', session('referrer'), 'wiltshire'))).toEqual(['lead']);
  const withStranger = session('coordinator', 'facilitator', 'referrer');
  expect(await fieldsOf(checkNamedStaff(staff, 'arrange-session', withStranger, 'wiltshire'))).toEqual([
    'coFacilitators.1',
  ]);
  expect(await fieldsOf(checkNamedStaff(staff, 'agree-wait', wait('facilitator'), 'wiltshire'))).toEqual([]);
  expect(await fieldsOf(checkNamedStaff(staff, 'agree-wait', wait('nobody'), 'wiltshire'))).toEqual(['by']);
});

test('each wrong facilitator is named by its place, with one look for all', async () => {
  const facilitators = ['facilitator', 'nobody', 'elsewhere'];
  const checking = checkNamedStaff(staff, 'assign-facilitators', { facilitators, despite: false }, 'wiltshire');
  expect(await fieldsOf(checking)).toEqual(['facilitators.1', 'facilitators.2']);
  expect(activeByIds).toHaveBeenCalledTimes(1);
});

test('whoever witnessed a consent is a colleague who works with participants', async () => {
  const consent = { participant: 'p1', purpose: 'participation', how: 'witnessed', on: '2027-03-01', guardian: false };
  const witnessed = (witness: string | null) =>
    fieldsOf(checkNamedStaff(staff, 'record-consent', { ...consent, witness } as never, 'wiltshire'));
  expect(await witnessed('facilitator')).toEqual([]);
  expect(await witnessed('referrer')).toEqual(['witness']);
  expect(await witnessed('nobody')).toEqual(['witness']);
  expect(await witnessed(null)).toEqual([]);
});

test('commands that name nobody ask nothing', async () => {
  await checkNamedStaff(staff, 'accept', {}, 'wiltshire');
  await checkNamedStaff(staff, 'agree-wait', wait(null), 'wiltshire');
  expect(activeByIds).not.toHaveBeenCalled();
});
