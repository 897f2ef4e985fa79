import { amendsOccasion } from './amendsReminders.js';
import { dayOf } from './calendar/index.js';
import type { Instant } from './calendar/types.js';
import type { Case, DueReminder, Track } from './case.js';
import { openComplaints } from './complaints.js';
import { mayWantLetter } from './letterWaiting.js';
import { occurrenceWithout } from './occurrences.js';
import { openAmends, trackOf } from './questions.js';
import { isSucceeded } from './sessionReminders.js';
import { sessionOf } from './tellings.js';
import type { CloseOutcome, Purpose } from './words.js';

/**
 * Whether a message goes on when its case ends: that a session is cancelled, for people would come; that their complaint
 * or their message came in, for they wrote to us; and, where the case ends completed, the questions about the service,
 * which are about what is over. Nothing else is sent once a case is closed.
 */
export const outlivesClosing = (purpose: Purpose, outcome: CloseOutcome): boolean =>
  purpose === 'session-cancellation' ||
  purpose === 'complaint-acknowledged' ||
  purpose === 'message-acknowledged' ||
  (purpose === 'survey' && outcome === 'completed');

/** Messages that answer what someone wrote to us themselves: they need not be willing to take part. */
const ANSWERS_THEM: readonly Purpose[] = ['complaint-acknowledged', 'message-acknowledged'];

interface Asked {
  readonly theCase: Case;
  readonly track: Track;
  /** Without what tells that it was sent again by hand. */
  readonly occurrence: string;
  readonly now: Instant;
}

/**
 * Whether a message that fell due is still wanted: it has not ended, whoever it is for is with us, and what it is about
 * is as it was and not over. It says nothing of holds, consents, stops, safe times and ways to reach them.
 * @param theCase as the journal holds it now
 * @param now when the message would go
 */
export function isStillWanted(
  theCase: Case,
  reminder: Pick<DueReminder, 'id' | 'participant' | 'purpose' | 'occurrence'>,
  now: Instant,
): boolean {
  return theCase.reminders.some((each) => each.id === reminder.id) && isStillSo(theCase, reminder, now);
}

/** Whether what a message says is still so, and for somebody who is with us; also of one that has ended. */
export function isStillSo(
  theCase: Case,
  { participant, purpose, occurrence }: Pick<DueReminder, 'participant' | 'purpose' | 'occurrence'>,
  now: Instant,
): boolean {
  const track = trackOf(theCase, participant);
  if (!track || track.withdrawn) return false;
  if (theCase.closed && !outlivesClosing(purpose, theCase.closed.outcome)) return false;
  const { willingness, safety } = track.findings;
  if (safety?.met === false || (willingness?.met === false && !ANSWERS_THEM.includes(purpose))) return false;
  return WANTED[purpose]({ theCase, track, occurrence: occurrenceWithout(occurrence), now });
}

/** A session to come that is as it was when the message fell due. */
const expected = ({ theCase, occurrence, now }: Asked) => {
  const session = sessionOf(theCase, occurrence);
  return session?.outcome === 'arranged' && session.startsAt > now ? session : null;
};

/** Of someone whose answer waits for us nothing is asked. */
const ofTheirWait = ({ track: { wait, answer }, occurrence }: Asked): boolean =>
  wait !== null && answer === null && (occurrence === wait.id || occurrence.startsWith(`${wait.id}-`));

const WANTED: Readonly<Record<Purpose, (asked: Asked) => boolean>> = {
  'readiness-date': ofTheirWait,
  nudge: ofTheirWait,
  session: (asked) => {
    const session = expected(asked);
    return session !== null && !isSucceeded(session, Number(asked.occurrence.split('/')[1] ?? 0), asked.now);
  },
  'session-invitation': (asked) => expected(asked) !== null,
  'session-change': (asked) => expected(asked) !== null,
  'session-cancellation': ({ theCase, occurrence, now }) => {
    const session = sessionOf(theCase, occurrence);
    return session?.outcome === 'cancelled' && session.startsAt > now;
  },
  'letter-waiting': ({ theCase, track, occurrence }) =>
    theCase.letters.some(({ id, state, to }) => id === occurrence && state === 'held' && to === track.id) &&
    mayWantLetter(track),
  'amends-due': ({ theCase, track, occurrence, now }) =>
    openAmends(theCase).some(
      (item) => item.by === track.id && amendsOccasion(item) === occurrence && dayOf(now) <= item.dueOn,
    ),
  survey: ({ theCase, track, occurrence }) =>
    theCase.followUps.some(
      ({ id, participant, done }) =>
        id === occurrence && participant === track.id && (!done || theCase.closed !== null),
    ),
  'complaint-acknowledged': ({ theCase, occurrence }) => openComplaints(theCase).some(({ id }) => id === occurrence),
  'message-acknowledged': () => true,
};
