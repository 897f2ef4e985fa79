import type { JournalRequest, JournalResult } from './contract.js';

/** About what a CaseSummary and an event take as JSON. */
const SENTENCE =
  'We have to look at the referral and to accept or decline it; the coordinator of the service does that.';

/** An answer and an event of the usual size, without looking at anything. */
export function decideBare({ caseId, command, knownRevision, now }: JournalRequest): JournalResult {
  const revision = knownRevision + 1;
  const deadline = {
    kind: 'service-level',
    at: now,
    about: null,
    raises: { task: 'unstick-case', role: 'supervisor' },
  };
  const answer = {
    id: caseId,
    reference: 'GLO-2026-0042',
    revision,
    profile: 'gloucestershire',
    stage: 'referral',
    stageSince: now,
    provider: 'restorative-gloucestershire',
    coordinator: null,
    whyWaiting: {
      onWhom: { kind: 'staff', role: 'coordinator' },
      since: now,
      until: now,
      next: SENTENCE,
      sentence: SENTENCE,
    },
    nextDeadline: deadline,
    stalledSince: null,
  };
  const event = { type: 'note-added', data: {}, v: 1, revision, at: now, by: command.by } as const;
  return { answer: JSON.stringify(answer), events: [event], deadline: now };
}
