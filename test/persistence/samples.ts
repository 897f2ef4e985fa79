import { randomUUID } from 'node:crypto';
import type { Command, CommandName, CommandPayloads, DecisionProfile, StaffRole } from '@whenready/domain';
import { Intake, Journal, type RecordRequest, type Viewer } from '@whenready/persistence';
import type { DataSource } from 'typeorm';

export const NOW = '2026-11-23T10:00:00.000Z';

/** A service with two providers, one in each area. */
export const PROFILE: DecisionProfile = {
  code: 'sample',
  version: 1,
  prefix: 'SMP',
  areas: [
    {
      code: 'north',
      councils: ['north-town'],
      contracts: [{ code: 'c-north', provider: 'northern', from: '2020-01-01', to: null }],
    },
    {
      code: 'south',
      councils: ['south-town'],
      contracts: [{ code: 'c-south', provider: 'southern', from: '2020-01-01', to: null }],
    },
  ],
  formats: ['face-to-face', 'letter'],
  serviceLevels: { referral: 10, eligibility: 20, preparation: 60, communication: 20, 'follow-up': 60 },
  hours: { weekdays: [1, 2, 3, 4, 5], opens: '09:00', closes: '17:00', quietFrom: '20:00', quietUntil: '08:00' },
  waits: { reviewEveryDays: 90, nudgeAtLeastEveryDays: 28, nudgesAtMost: 4 },
  reminders: { sessionDaysBefore: 2 },
  followUp: { afterDays: [42, 180] },
  holds: { reviewEveryDays: 30 },
  feedback: { anonymous: true },
  taskDays: 5,
};

/** Another service, whose one provider also works for the first. */
export const ANOTHER: DecisionProfile = {
  ...PROFILE,
  code: 'another',
  version: 5,
  prefix: 'ANO',
  areas: [
    {
      code: 'coast',
      councils: ['harbour'],
      contracts: [{ code: 'c-coast', provider: 'southern', from: '2020-01-01', to: null }],
    },
  ],
};

export const profileOf = async (code: string): Promise<DecisionProfile> => (code === ANOTHER.code ? ANOTHER : PROFILE);

/** A request that a member of staff makes of a case. */
export function request<N extends CommandName>(
  caseId: string,
  name: N,
  payload: CommandPayloads[N],
  more: Partial<RecordRequest> & { id?: string; role?: StaffRole } = {},
): RecordRequest {
  const { id = randomUUID(), role = 'supervisor', ...rest } = more;
  const by = { kind: 'staff', id: 'staff-1', role };
  const command = { name, id, by, payload } as unknown as Command;
  return { caseId, profile: PROFILE, command, bodyHash: 'hash-1', knownRevision: 0, now: NOW, ...rest };
}

/** A referral of two people in the north, unless a council says otherwise. */
export function referral(caseId: string, reference: string, council: string | null = 'north-town'): RecordRequest {
  return request(caseId, 'refer', {
    caseId,
    reference,
    facts: {
      startedBy: 'person-harmed',
      channel: 'phone',
      referrerKind: 'self',
      setting: 'community',
      justiceStage: 'none',
      sensitivities: [],
      council,
    },
    participants: [
      { id: 'p1', role: 'person-harmed', supports: null },
      { id: 'p2', role: 'person-responsible', supports: null },
    ],
    textId: null,
  });
}

/** Somebody who looks. */
export const viewer = (role: StaffRole, provider: string | null = null, profile: string | null = 'sample'): Viewer => ({
  staffId: 'staff-1',
  role,
  provider,
  profile,
});

/** Numbers for references, so that no two cases of a test share one. */
export function references(prefix = 'SMP-2026'): () => string {
  let last = 0;
  return () => `${prefix}-${String((last += 1)).padStart(4, '0')}`;
}

/** A case with one person, who has an email address; gives its id. */
export async function referred(dataSource: DataSource, reference: string): Promise<string> {
  const caseId = randomUUID();
  await new Intake(dataSource).storePeople(caseId, [
    { id: 'p1', role: 'person-harmed', name: 'A Person', email: 'a@example.org', phone: null },
  ]);
  await new Journal(dataSource, profileOf).record(referral(caseId, reference));
  return caseId;
}
