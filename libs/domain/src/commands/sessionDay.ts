import { dayOf } from '../calendar/index.js';
import type { Case, Track } from '../case.js';
import type { Attendance, Session } from '../communicating.js';
import { consentRefusal } from '../consent.js';
import { fact } from '../events.js';
import { inTurn } from '../inTurn.js';
import type { SessionsPayloads } from '../payloads/sessions.js';
import { isRefusal, type Refusal, refuse } from '../refusal.js';
import { sensitiveRefusal } from '../sensitive.js';
import { askingOnce } from '../tasks.js';
import { communicationRefusal, notReadyFor, reviewRefusal } from './communicating.js';
import { gateRefusal } from './eligibility.js';
import { arrangedNamed, noneArranged, partyRefusal, sidesRefusal } from './sessionRules.js';
import { participantNamed, PRACTITIONERS, type Rule } from './rule.js';

/** The moment at which people sit down together: everything that allows it is asked once more, of those who are there. */
export const startSession: Rule<'start-session'> = {
  title: 'Start a session',
  explain: 'Who is there. The requirements, consents, risk reviews and sign-off are asked again at this moment.',
  by: PRACTITIONERS,
  closedTo: (theCase, profile) =>
    noneArranged(theCase) ?? communicationRefusal(theCase) ?? sensitiveRefusal(theCase, profile, 'session'),
  decide: ({ theCase, payload, profile, now }) => {
    const session = arrangedNamed(theCase, payload.session);
    if (isRefusal(session)) return session;
    if (session.startedAt)
      return refuse('ALREADY_STARTED', 'The session has started.', 'Record what becomes of it.', 'session');
    if (dayOf(now) < dayOf(session.startsAt))
      return refuse('DATE_IN_FUTURE', 'The day of the session has not come.', 'Move the session first.', 'session');
    const present = [...new Set(payload.present)];
    const tracks: Track[] = [];
    for (const id of present) {
      const track = participantNamed(theCase, id, 'present');
      if (isRefusal(track)) return track;
      const refusal = strangerRefusal(session, id, 'present') ?? notReadyFor(track, 'present');
      if (refusal) return refusal;
      tracks.push(track);
    }
    return (
      consentRefusal(theCase, profile, present, 'present') ??
      reviewRefusal(theCase, now) ??
      sidesRefusal(session.format, tracks, 'present') ?? [fact('session-started', { id: session.id, present })]
    );
  },
};

/**
 * What became of a session, and who came. One that is recorded as held while it goes on, without having been started
 * here, is asked about the gate now; once it is over it is recorded as it was. One that was stopped in the middle is not held: what comes next is asked.
 */
export const recordSession: Rule<'record-session'> = {
  title: 'Record a session',
  explain:
    'Held, not held, cancelled or stopped; who came, who ended it and why. Before you cancel, tell everyone who would come.',
  by: PRACTITIONERS,
  closedTo: noneArranged,
  decide: ({ theCase, payload, profile, now, by }) => {
    const session = arrangedNamed(theCase, payload.session);
    if (isRefusal(session)) return session;
    const { outcome, attendance, byWhom, who, reason, minutes } = payload;
    if (outcome !== 'cancelled' && !session.startedAt && now < session.startsAt)
      return refuse('DATE_IN_FUTURE', 'The session has not begun.', 'Record it afterwards, or cancel it.', 'outcome');
    if (outcome === 'cancelled' && session.startedAt)
      return refuse('ALREADY_STARTED', 'The session has started.', 'Record it as stopped.', 'outcome');
    const unasked = outcome === 'held' && !session.startedAt && now < session.endsAt;
    const refusal =
      detailsRefusal(payload) ??
      partyRefusal(theCase, payload) ??
      attendanceRefusal(theCase, session, payload) ??
      (unasked ? (gateRefusal(theCase) ?? reviewRefusal(theCase, now)) : null);
    if (refusal) return refusal;
    return inTurn(
      theCase,
      now,
      by,
      () => [fact('session-recorded', { id: session.id, outcome, reason, attendance, byWhom, who, minutes })],
      ...(outcome === 'stopped' ? [askingOnce('agree-what-next', 'coordinator', null, profile, now)] : []),
    );
  },
};

type Recorded = SessionsPayloads['record-session'];

/** What must be said of a session that somebody ended: who, and of one that was stopped why and after how long. */
function detailsRefusal({ outcome, byWhom, reason, minutes }: Recorded): Refusal | null {
  if ((outcome === 'cancelled' || outcome === 'stopped') && byWhom === null)
    return refuse('DETAILS_NEEDED', `Somebody ${outcome} the session.`, 'Say who.', 'byWhom');
  if (outcome !== 'stopped') return null;
  if (reason === null) return refuse('DETAILS_NEEDED', 'A session is stopped for a reason.', 'Say why.', 'reason');
  return minutes === null
    ? refuse('DETAILS_NEEDED', 'The session had begun.', 'Say how many minutes it lasted.', 'minutes')
    : null;
}

/** Attendance: each attendee once, all of them where the session took place, and enough of them for its format. */
function attendanceRefusal(theCase: Case, session: Session, { outcome, attendance }: Recorded): Refusal | null {
  for (const [place, one] of attendance.entries()) {
    const refusal =
      strangerRefusal(session, one.participant, `attendance.${place}.participant`) ??
      entryRefusal(attendance, one, place);
    if (refusal) return refusal;
  }
  const tookPlace = outcome === 'held' || outcome === 'stopped';
  if (!tookPlace) return null;
  if (attendance.length < session.attendees.length)
    return refuse('ATTENDANCE_NEEDED', 'Not everyone’s attendance is said.', 'Say of each who came.', 'attendance');
  if (outcome === 'stopped') return null;
  const there = attendance.filter(({ attended }) => attended !== 'not-attended').map(({ participant }) => participant);
  const tracks = theCase.tracks.filter(({ id }) => there.includes(id));
  return sidesRefusal(session.format, tracks, 'attendance');
}

function entryRefusal(attendance: readonly Attendance[], one: Attendance, place: number): Refusal | null {
  if (attendance.findIndex(({ participant }) => participant === one.participant) < place)
    return refuse('ATTENDANCE_NEEDED', 'Someone is named twice.', 'Name each once.', `attendance.${place}.participant`);
  return one.attended === 'not-attended' && one.reason === null
    ? refuse('REASON_NEEDED', 'Someone did not come.', 'Say why, as far as you know.', `attendance.${place}.reason`)
    : null;
}

const strangerRefusal = (session: Session, id: string, field: string): Refusal | null =>
  session.attendees.includes(id)
    ? null
    : refuse(
        'NOT_ATTENDING',
        'Someone is named who does not attend this session.',
        'Name those for whom it was arranged.',
        field,
      );
