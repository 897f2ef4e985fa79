import type { CaseEvent, EventName } from '@whenready/domain';

/** What other systems may hear of a case: its way through the stages, nothing of its people's inner life. */
const PUBLIC: ReadonlySet<EventName> = new Set<EventName>([
  'case-referred',
  'informal-recorded',
  'referral-accepted',
  'case-routed',
  'case-assigned',
  'stage-entered',
  'eligibility-decided',
  'hold-placed',
  'hold-lifted',
  'session-arranged',
  'session-recorded',
  'letter-recorded',
  'outcome-agreed',
  'amends-recorded',
  'follow-up-recorded',
  'case-closed',
  'case-reopened',
  'case-stalled',
  'stall-ended',
]);

/** Tells whether an event leaves for other systems. */
export const isPublic = (event: CaseEvent): boolean => PUBLIC.has(event.type);

/** The type under which other systems know an event. */
export const publicType = (event: CaseEvent): string => `org.whenready.case.${event.type}`;
