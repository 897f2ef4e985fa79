import { type Case, type CaseEvent, SNAPSHOT_VERSION } from '@whenready/domain';
import { providerOf, type Summary } from '../summary.js';

/** The columns of `cases` that the journal writes. `referred_by` is written once, with the referral. */
export const CASE_COLUMNS = [
  'id',
  'reference',
  'profile_code',
  'profile_version',
  'practice',
  'revision',
  'stage',
  'stage_since',
  'opened_at',
  'closed_at',
  'area',
  'provider',
  'coordinator',
  'started_by',
  'referred_by',
  'sensitive',
  'whose_clock',
  'waiting_on',
  'waiting_until',
  'why',
  'next_deadline_at',
  'next_deadline_kind',
  'stalled_since',
  'last_event_at',
  'snapshot_v',
  'snapshot',
] as const;

/**
 * A case as its row in `cases`.
 * @param summary of the same case
 * @param last its last event
 */
export function caseRow(
  theCase: Case,
  summary: Summary,
  last: CaseEvent,
): Record<(typeof CASE_COLUMNS)[number], unknown> {
  const { whyWaiting, nextDeadline } = summary;
  return {
    id: theCase.id,
    reference: theCase.reference,
    profile_code: theCase.profile.code,
    profile_version: theCase.profile.version,
    practice: theCase.practice,
    revision: theCase.revision,
    stage: theCase.stage,
    stage_since: theCase.stageSince,
    opened_at: theCase.openedAt,
    closed_at: theCase.closed?.at ?? null,
    area: theCase.routing.kind === 'provider' ? theCase.routing.area : null,
    provider: providerOf(theCase),
    coordinator: theCase.coordinator,
    started_by: theCase.referral.startedBy,
    referred_by: last.by.kind === 'staff' ? last.by.id : null,
    sensitive: theCase.referral.sensitivities.length > 0,
    whose_clock: theCase.clock.whose,
    waiting_on: whyWaiting.onWhom.kind,
    waiting_until: whyWaiting.until,
    why: whyWaiting.sentence,
    next_deadline_at: nextDeadline?.at ?? null,
    next_deadline_kind: nextDeadline?.kind ?? null,
    stalled_since: theCase.stalled?.since ?? null,
    last_event_at: last.at,
    snapshot_v: SNAPSHOT_VERSION,
    snapshot: theCase,
  };
}
