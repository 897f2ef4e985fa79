import { addWorkingDays, closesOn, dayOf } from './calendar/index.js';
import type { CalendarDay, Instant } from './calendar/types.js';
import type { Case } from './case.js';
import type { Session } from './communicating.js';
import type { Actor, CaseFact } from './events.js';
import { inTurn } from './inTurn.js';
import type { DecisionProfile } from './profile.js';
import { trackOf } from './questions.js';
import { isAsked, taskRaised } from './tasks.js';
import type { TaskSubject } from './words.js';

interface Call {
  readonly participant: string | null;
  readonly subject: TaskSubject | null;
  /** The session that does not take place; for an attendee, the first of them. */
  readonly session: string;
}

/**
 * A call for each person who would come to a session that is cancelled now: every attendee who is still with us, and
 * its venue and its lead. Automated messages stop with the session, so people must be told by people, the same day.
 * @param before the case before the facts
 * @param facts what was decided; sessions that are over already are told to nobody
 * @param after the case with the facts folded in
 */
export function urgentCalls(
  before: Case,
  facts: readonly CaseFact[],
  after: Case,
  profile: DecisionProfile,
  now: Instant,
  by: Actor,
): CaseFact[] {
  if (after.closed) return [];
  const cancelled = facts.flatMap((each) =>
    each.type === 'session-recorded' && each.data.outcome === 'cancelled' ? [each.data.id] : [],
  );
  const sessions = before.sessions.filter((session) => cancelled.includes(session.id) && session.endsAt > now);
  const calls = callsFor(sessions).filter(
    ({ participant }) => participant === null || trackOf(after, participant)?.withdrawn === null,
  );
  return inTurn(after, now, by, ...calls.map((call) => (working: Case) => urgentCall(working, call, profile, now)));
}

function callsFor(sessions: readonly Session[]): Call[] {
  return sessions.flatMap(({ id, attendees }) => [
    ...attendees.map((participant) => ({ participant, subject: null, session: id })),
    { participant: null, subject: 'venue' as const, session: id },
    { participant: null, subject: 'facilitator' as const, session: id },
  ]);
}

/** A call about a session, due while the service is next open; once for each attendee. */
export function urgentCall(
  theCase: Case,
  { participant, subject, session }: Call,
  profile: DecisionProfile,
  now: Instant,
): CaseFact[] {
  if (participant !== null && isAsked(theCase, 'urgent-call', participant)) return [];
  const about = { subject, session, dueOn: sameDay(profile, now) };
  return [taskRaised(theCase, 'urgent-call', 'coordinator', participant, profile, now, about)];
}

/** Today while the service is open, else the next day on which it is. */
export function sameDay({ hours }: DecisionProfile, now: Instant): CalendarDay {
  const first = addWorkingDays(dayOf(now), 0, hours);
  return closesOn(first, hours) > now ? first : addWorkingDays(first, 1, hours);
}
