import { type Case, type Command, decide, type DecisionProfile, fold, isRefusal, numbered } from '@whenready/domain';
import { decisionProfile, loadProfiles } from '@whenready/profiles';

const AT = '2026-11-23T10:00:00.000Z';
const BY = { kind: 'staff', id: 'staff-1', role: 'supervisor' } as const;

/** A case of two people, referred from a place of the service and accepted. */
export function assignedCase(caseId: string, service = 'gloucestershire', council = 'stroud'): Case {
  const profile = decisionProfile(loadProfiles().find(({ code }) => code === service)!) as DecisionProfile;
  const facts = {
    ...{ startedBy: 'person-harmed', channel: 'phone', referrerKind: 'statutory', setting: 'community' },
    ...{ justiceStage: 'none', sensitivities: [], council },
  };
  const participants = [
    { id: 'p-1', role: 'person-harmed', supports: null },
    { id: 'p-2', role: 'person-responsible', supports: null },
  ];
  const commands = [
    ['refer', { caseId, reference: 'XXX-2026-0001', facts, participants, textId: null }],
    ['accept', {}],
    ['assign', { coordinator: 'staff-coordinator' }],
  ] as const;
  const end = commands.reduce<Case | null>((before, [name, payload]) => {
    const decided = decide(before, { name, id: name, by: BY, payload } as unknown as Command, profile, AT);
    if (isRefusal(decided)) throw new Error(decided.message);
    return fold(before, numbered(decided, { revision: before?.revision ?? 0, at: AT, by: BY }));
  }, null);
  return end!;
}
