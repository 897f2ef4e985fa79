import { addDays, dayOf } from '../calendar/index.js';
import type { Case } from '../case.js';
import { fact } from '../events.js';
import { arrangedSessions } from '../questions.js';
import { isRefusal, refuse } from '../refusal.js';
import { reviewOn } from '../review.js';
import { askingOnce } from '../tasks.js';
import { inTurn } from '../inTurn.js';
import { cancelCommunication } from '../unwind.js';
import { always, CASEWORKERS, newId, participantNamed, PRACTITIONERS, type Rule } from './rule.js';

const dateInPast = (field: string) =>
  refuse('DATE_IN_PAST', 'This date is not in the future.', 'Enter a date after today.', field);

/**
 * Someone is not ready yet. What they ask of us is agreed with them, has no maximum, and always has an internal review
 * that does not contact them. A new agreement replaces the one before.
 */
export const agreeWait: Rule<'agree-wait'> = {
  title: 'Agree a wait (not ready yet)',
  explain: 'Someone is not ready. Until when, how to contact them, and when we look again ourselves.',
  by: PRACTITIONERS,
  closedTo: always,
  decide: ({ theCase, payload, profile, now }) => {
    const track = participantNamed(theCase, payload.participant);
    if (isRefusal(track)) return track;
    const today = dayOf(now);
    if (payload.until.kind === 'date' && payload.until.date <= today) return dateInPast('until.date');
    if (payload.until.kind === 'event' && payload.until.expectedOn !== null && payload.until.expectedOn <= today)
      return dateInPast('until.expectedOn');
    if (payload.reviewOn !== null && payload.reviewOn <= today) return dateInPast('reviewOn');
    if (
      payload.until.kind === 'open' &&
      (payload.until.nudgeEveryDays < profile.waits.nudgeAtLeastEveryDays ||
        payload.until.nudgesAtMost > profile.waits.nudgesAtMost)
    )
      return refuse(
        'NUDGES_TOO_MANY',
        `This service nudges at most ${profile.waits.nudgesAtMost} times, ${profile.waits.nudgeAtLeastEveryDays} days apart or more.`,
        'Agree fewer nudges, or more days between them.',
        'until.nudgeEveryDays',
      );
    if (arrangedSessions(theCase).some((session) => session.attendees.includes(track.id)))
      return refuse(
        'COMMUNICATION_UNDER_WAY',
        'A session with this person is arranged.',
        'Record the session as cancelled first, then agree the wait.',
        'participant',
      );
    return [
      fact('wait-agreed', {
        id: newId('wait', theCase),
        participant: track.id,
        until: payload.until,
        contactBy: payload.contactBy,
        by: payload.by,
        avoid: payload.avoid,
        reviewOn: payload.reviewOn ?? reviewOn(payload.until, today, profile),
      }),
    ];
  },
};

const nobodyWaits = (theCase: Case) =>
  theCase.tracks.some((track) => track.wait)
    ? null
    : refuse('NOT_WAITING', 'Nobody in this case has a readiness agreement.', 'There is nothing to end.');

const notWaiting = refuse(
  'NOT_WAITING',
  'This person has no readiness agreement.',
  'Choose someone who waits.',
  'participant',
);

export const markReady: Rule<'mark-ready'> = {
  title: 'Record that someone is ready',
  explain: 'They told us that they are ready. Their wait ends, and the next step is ours.',
  by: PRACTITIONERS,
  closedTo: nobodyWaits,
  decide: ({ theCase, payload }) => {
    const track = participantNamed(theCase, payload.participant);
    if (isRefusal(track)) return track;
    return track.wait
      ? [fact('wait-ended', { participant: track.id, wait: track.wait.id, how: 'ready', reason: null })]
      : notWaiting;
  },
};

/** Someone no longer wants to wait, and is not ready either: the wait ends with a reason, and what next is asked of us. */
export const endWait: Rule<'end-wait'> = {
  title: 'End a wait without being ready',
  explain: 'Someone wants their wait to end, but is not ready. Say why; what comes next is agreed with them.',
  by: PRACTITIONERS,
  closedTo: nobodyWaits,
  decide: ({ theCase, payload, profile, now, by }) => {
    const track = participantNamed(theCase, payload.participant);
    if (isRefusal(track)) return track;
    const { wait } = track;
    if (!wait) return notWaiting;
    return inTurn(
      theCase,
      now,
      by,
      () => [fact('wait-ended', { participant: track.id, wait: wait.id, how: 'not-ready', reason: payload.reason })],
      askingOnce('agree-what-next', 'coordinator', null, profile, now),
    );
  },
};

/** The case rests for safety or for an outside reason. What was arranged is cancelled; a review is always set. */
export const hold: Rule<'hold'> = {
  title: 'Hold the case',
  explain: 'Nothing is sent and no session takes place. Arranged ones are cancelled. A review date is set.',
  by: PRACTITIONERS,
  closedTo: (theCase) =>
    theCase.hold ? refuse('CASE_ON_HOLD', 'The case is on hold already.', 'Resume it, or wait for the review.') : null,
  decide: ({ theCase, payload, profile, now }) => {
    const today = dayOf(now);
    if (payload.reviewOn !== null && payload.reviewOn <= today) return dateInPast('reviewOn');
    return [
      fact('hold-placed', {
        kind: payload.kind,
        reviewOn: payload.reviewOn ?? addDays(today, profile.holds.reviewEveryDays),
      }),
      ...cancelCommunication(theCase, now, null),
    ];
  },
};

export const resume: Rule<'resume'> = {
  title: 'Resume the case',
  explain: 'Lift the hold. A hold for safety is lifted by a supervisor.',
  by: CASEWORKERS,
  closedTo: (theCase) =>
    theCase.hold ? null : refuse('NOT_ON_HOLD', 'The case is not on hold.', 'There is nothing to lift.'),
  decide: ({ theCase, by }) =>
    theCase.hold?.kind === 'safety' && by.kind === 'staff' && by.role === 'coordinator'
      ? refuse('SUPERVISOR_NEEDED', 'A hold for safety is lifted by a supervisor.', 'Ask your supervisor to resume it.')
      : [fact('hold-lifted', {})],
};
