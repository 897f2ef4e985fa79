import { fact } from '../events.js';
import { inTurn } from '../inTurn.js';
import { tellPersonsHarmed } from '../otherSide.js';
import { gateIsOpen } from '../questions.js';
import { isRefusal, refuse } from '../refusal.js';
import { isMainRole } from '../roles.js';
import { isSeenByOtherSide } from '../safeContact.js';
import { askingOnce, DONE_BY_DEED } from '../tasks.js';
import { cancelCommunication, endLettersOf, endWait } from '../unwind.js';
import { always, participantNamed, PRACTITIONERS, type Rule } from './rule.js';

/** No address is safe until a person has recorded that it is. */
export const recordContactSafety: Rule<'record-contact-safety'> = {
  title: 'Record whether contact is safe',
  explain: 'Until a way of reaching someone is recorded as safe, their reminders are phone calls by you.',
  by: PRACTITIONERS,
  closedTo: always,
  decide: ({ theCase, payload }) => {
    const track = participantNamed(theCase, payload.participant);
    if (isRefusal(track)) return track;
    if (payload.safety === 'safe' && isSeenByOtherSide(track, payload.channel))
      return refuse(
        'SEEN_BY_OTHER_SIDE',
        'It is recorded that the other side may see what is sent this way.',
        'If that is no longer so, record first how to reach them safely.',
        'channel',
      );
    return [fact('contact-safety-recorded', { ...payload, participant: track.id })];
  },
};

/** For sexual or domestic abuse, automated reminders go only to those who agreed to them. */
export const recordRemindersAgreed: Rule<'record-reminders-agreed'> = {
  title: 'Record agreement to reminders',
  explain: 'Whether this person agrees to automated reminders. After sexual or domestic abuse none go without it.',
  by: PRACTITIONERS,
  closedTo: always,
  decide: ({ theCase, payload }) => {
    const track = participantNamed(theCase, payload.participant);
    if (isRefusal(track)) return track;
    return [fact('reminders-agreed', { participant: track.id, agreed: payload.agreed })];
  },
};

/** Restorative justice is voluntary: anyone may leave at any time, and everything that was arranged with them ends. */
export const withdraw: Rule<'withdraw'> = {
  title: 'Record a withdrawal',
  explain: 'Someone no longer takes part. Their waits, sessions and letters end at once; nothing more is sent to them.',
  by: PRACTITIONERS,
  closedTo: always,
  decide: ({ theCase, payload, profile, now, by }) => {
    const track = participantNamed(theCase, payload.participant);
    if (isRefusal(track)) return track;
    return inTurn(
      theCase,
      now,
      by,
      () => [fact('person-withdrew', { participant: track.id, reason: payload.reason })],
      () => endWait(track, 'withdrawn'),
      (working) => cancelCommunication(working, now, payload.reason, track.id),
      (working) => endLettersOf(working, track.id),
      (working) => (gateIsOpen(working) ? [] : cancelCommunication(working, now, payload.reason)),
      ...(track.role === 'person-responsible' ? tellPersonsHarmed(theCase, profile, now) : []),
      ...(isMainRole(track.role) ? [askingOnce('agree-what-next', 'coordinator', null, profile, now)] : []),
    );
  },
};

export const addNote: Rule<'add-note'> = {
  title: 'Add a note',
  explain: 'Keep something for colleagues. It does not move the case.',
  by: PRACTITIONERS,
  evenClosed: true,
  closedTo: always,
  decide: () => [fact('note-added', {})],
};

export const completeTask: Rule<'complete-task'> = {
  title: 'Mark a task as done',
  explain: 'What the case asked of someone has been done.',
  by: PRACTITIONERS,
  evenClosed: true,
  closedTo: (theCase) =>
    theCase.tasks.some((task) => !DONE_BY_DEED[task.kind])
      ? null
      : refuse('UNKNOWN_TASK', 'The case has no task that can be marked as done.', 'Nothing needs doing here.'),
  decide: ({ theCase, payload }) => {
    const task = theCase.tasks.find((each) => each.id === payload.task);
    if (!task) return refuse('UNKNOWN_TASK', 'The case has no such open task.', 'Choose an open task.', 'task');
    const deed = DONE_BY_DEED[task.kind];
    if (deed) return refuse('UNKNOWN_TASK', 'This task is done by what it asks for, not by marking it.', deed, 'task');
    return [fact('task-done', { id: task.id, how: 'by-hand' })];
  },
};
