import { addDays, addMonths, dayOf } from '../calendar/index.js';
import { complaintsAnswered, openComplaints } from '../complaints.js';
import { fact } from '../events.js';
import { inTurn } from '../inTurn.js';
import { trackOf } from '../questions.js';
import { refuse } from '../refusal.js';
import { acknowledging } from './messages.js';
import { always, newId, PRACTITIONERS, type Rule } from './rule.js';

/**
 * Somebody complains: a participant, also one who has left, or somebody outside. It has a clock of its own from the
 * day on which it came in, also on a closed case (RJC, complaints: answered within 28 days).
 */
export const recordComplaint: Rule<'record-complaint'> = {
  title: 'Record a complaint',
  explain: 'Who complains, about what, and when it came in. It is acknowledged, and the supervisor answers it in time.',
  by: PRACTITIONERS,
  evenClosed: true,
  closedTo: always,
  decide: ({ theCase, payload: { from, about, on }, profile, now, by }) => {
    if (from !== null && !trackOf(theCase, from))
      return refuse('PARTICIPANT_NOT_FOUND', 'Nobody in this case has that id.', 'Choose who complains.', 'from');
    if (on > dayOf(now))
      return refuse('DATE_IN_FUTURE', 'This date has not come yet.', 'Enter the day on which it came in.', 'on');
    const id = newId('complaint', theCase);
    const answerBy = addDays(on, complaintsAnswered(profile).answerWithinDays);
    return inTurn(
      theCase,
      now,
      by,
      () => [fact('complaint-recorded', { id, from, about, on, answerBy })],
      ...acknowledging(from, id, profile, now),
    );
  },
};

/** The answer, with the body that they may turn to if it does not satisfy them. Never by the case's own coordinator. */
export const answerComplaint: Rule<'answer-complaint'> = {
  title: 'Answer a complaint',
  explain: 'What was found, with the words of the answer. It says whom they may turn to afterwards, and until when.',
  by: ['supervisor', 'service-lead'],
  evenClosed: true,
  closedTo: (theCase) =>
    openComplaints(theCase).length > 0
      ? null
      : refuse('UNKNOWN_COMPLAINT', 'No complaint is open.', 'There is nothing to answer.'),
  decide: ({ theCase, payload, profile, now, by }) => {
    const complaint = openComplaints(theCase).find((each) => each.id === payload.complaint);
    if (!complaint)
      return refuse('UNKNOWN_COMPLAINT', 'The case has no such open complaint.', 'Choose an open one.', 'complaint');
    if (by.kind === 'staff' && by.id === theCase.coordinator)
      return refuse(
        'ROLE_NOT_ALLOWED',
        'Whoever looks after the case does not answer a complaint about it.',
        'Ask another supervisor, or the service lead.',
      );
    const { thenTo, withinMonths } = complaintsAnswered(profile);
    const until = addMonths(dayOf(now), withinMonths);
    return [
      fact('complaint-answered', { id: complaint.id, outcome: payload.outcome, thenTo, until }),
      ...theCase.tasks
        .filter(({ kind, participant }) => kind === 'answer-complaint' && participant === complaint.from)
        .map(({ id }) => fact('task-done', { id, how: 'overtaken' })),
    ];
  },
};
