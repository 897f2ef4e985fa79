import {
  type Command,
  decide,
  type DecisionProfile,
  fold,
  isRefusal,
  numbered,
  SNAPSHOT_VERSION,
} from '@whenready/domain';
import { decisionProfile, loadProfiles } from '@whenready/profiles';
import { ClosedCases } from './closedCases.js';

const profile = decisionProfile(loadProfiles()[0]!) as DecisionProfile;
const at = '2026-11-23T10:00:00.000Z';
const by = { kind: 'staff', id: 'staff-1', role: 'supervisor' } as const;
const command = (name: string, payload: object) => ({ name, id: 'c', by, payload }) as unknown as Command;

function closedCase() {
  const facts = { startedBy: 'agency', channel: 'phone', referrerKind: 'statutory', setting: 'community' } as const;
  const refer = command('refer', {
    caseId: 'case-1',
    reference: 'XXX-2026-0001',
    facts: { ...facts, justiceStage: 'none', sensitivities: [], council: null },
    participants: [{ id: 'p-1', role: 'person-harmed', supports: null }],
    textId: null,
  });
  const decline = command('decline', { reason: 'moved-away', textId: null });
  return [refer, decline].reduce<ReturnType<typeof fold>>((before, each) => {
    const decided = decide(before, each, profile, at);
    if (isRefusal(decided)) throw new Error(decided.message);
    return fold(before, numbered(decided, { revision: before?.revision ?? 0, at, by }));
  }, null)!;
}

const stored = (stage: string) => {
  const snapshot = { v: SNAPSHOT_VERSION, case: closedCase() };
  return { one: jest.fn().mockResolvedValue({ stage, snapshot, provider: null, deadline: null, reminders: [] }) };
};

test('what a closed case refuses is refused with its revision', async () => {
  const word = await new ClosedCases(stored('closed'), () => at).ask('case-1', command('accept', {}), profile);
  expect(word).toMatchObject({ kind: 'refused', refusal: { code: 'CASE_CLOSED' }, revision: closedCase().revision });
});

test('reopening starts from the snapshot', async () => {
  const word = await new ClosedCases(stored('closed'), () => at).ask(
    'case-1',
    command('reopen', { cameBack: [], textId: null }),
    profile,
  );
  expect(word).toMatchObject({ kind: 'start', start: { stage: 'closed', input: { caseId: 'case-1', snapshot: {} } } });
});

test('an open case is not asked here', async () => {
  expect(await new ClosedCases(stored('referral'), () => at).ask('case-1', command('accept', {}), profile)).toBeNull();
});
