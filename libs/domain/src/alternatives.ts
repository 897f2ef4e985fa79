import type { Instant } from './calendar/types.js';
import type { Case, Task } from './case.js';
import type { Actor, CaseFact } from './events.js';
import { COMMUNICATION_FORMATS, type CommunicationFormat } from './formats/index.js';
import { inTurn } from './inTurn.js';
import type { DecisionProfile } from './profile.js';
import { bothSidesPresent } from './questions.js';
import { isAsked, taskRaised } from './tasks.js';
import type { Reason, SessionReason } from './words.js';

/** Reasons for which people do not meet, and might still communicate in another way. */
const NOT_A_MEETING: readonly (Reason | SessionReason | null)[] = [
  'not-safe',
  'risk-cannot-be-managed',
  'no-longer-willing',
  'wants-no-contact',
  'changed-mind',
  'too-soon',
  'court-order-or-licence-forbids-contact',
  'felt-unsafe',
];

/** The formats of a service in which people have no direct contact. */
export const indirectFormats = (profile: Pick<DecisionProfile, 'formats'>): readonly CommunicationFormat[] =>
  profile.formats.map((code) => COMMUNICATION_FORMATS[code]).filter(({ directness }) => directness === 'indirect');

/**
 * Where a meeting turned out not to be right, for safety or because someone does not wish to meet, the coordinator is
 * asked what comes next, with what the service offers instead (Avon and Somerset Police: a letter or other means).
 * @param after the case with the facts folded in
 */
export function offerInstead(
  facts: readonly CaseFact[],
  after: Case,
  profile: DecisionProfile,
  now: Instant,
  by: Actor,
): CaseFact[] {
  const notMet = facts.some(
    ({ type, data }) => type === 'session-recorded' && data.outcome !== 'held' && NOT_A_MEETING.includes(data.reason),
  );
  if (!notMet || after.closed || isAsked(after, 'agree-what-next', null)) return [];
  return inTurn(after, now, by, (working) => [
    taskRaised(working, 'agree-what-next', 'coordinator', null, profile, now),
  ]);
}

/**
 * What may be offered instead of a meeting, as the end of a task's sentence; empty where the task is another, one side
 * has left, or the service has nothing else.
 */
export function sayAlternatives(
  theCase: Case,
  { kind }: Pick<Task, 'kind'>,
  profile: Pick<DecisionProfile, 'formats'>,
): string {
  const titles = indirectFormats(profile).map(({ title }) => title.toLowerCase());
  return kind === 'agree-what-next' && bothSidesPresent(theCase) && titles.length > 0
    ? ` (instead of a meeting: ${titles.join(' or ')})`
    : '';
}
