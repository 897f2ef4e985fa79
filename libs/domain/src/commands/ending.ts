import type { Instant } from '../calendar/types.js';
import type { Case } from '../case.js';
import { caseClosed } from '../caseClosed.js';
import { missingForCompletion } from '../closing.js';
import { openComplaints } from '../complaints.js';
import { fact } from '../events.js';
import type { DecisionProfile } from '../profile.js';
import { arrangedSessions, trackOf } from '../questions.js';
import { type Refusal, refuse } from '../refusal.js';
import { unwind } from '../unwind.js';
import { CASEWORKERS, type Rule } from './rule.js';

/** Why a case may not end now, however it would: people expect a session, or an answer to their complaint. */
export const endingRefusal = (theCase: Case, now: Instant): Refusal | null =>
  sessionRefusal(theCase, now) ?? complaintRefusal(theCase);

/** A session is still to come, or what became of it is not said. */
function sessionRefusal(theCase: Case, now: Instant): Refusal | null {
  if (arrangedSessions(theCase).some(({ endsAt }) => endsAt > now))
    return refuse(
      'SESSION_AHEAD',
      'A session is still to come, and those who would come to it know nothing of this.',
      'Tell everyone who would come, and record the session as cancelled; then close the case.',
    );
  return arrangedSessions(theCase).length > 0
    ? refuse('COMMUNICATION_UNDER_WAY', 'A session is over and not recorded yet.', 'Record the session first.')
    : null;
}

const complaintRefusal = (theCase: Case): Refusal | null =>
  openComplaints(theCase).length > 0
    ? refuse('COMPLAINT_OPEN', 'A complaint is not answered yet.', 'Answer the complaint first.')
    : null;

/** What is missing of a case that would be closed as completed. */
function incompleteRefusal(theCase: Case, profile: DecisionProfile): Refusal | null {
  const missing = missingForCompletion(theCase, profile);
  return missing.length > 0
    ? refuse(
        'CLOSING_INCOMPLETE',
        `The case is not complete: ${missing.join('; ')}.`,
        'Record what is missing, or close it as not proceeding.',
        'outcome',
      )
    : null;
}

/** A case ends completed, or does not go on for a coded reason. Closing keeps the right to come back. */
export const close: Rule<'close'> = {
  title: 'Close the case',
  explain: 'Completed, or not going on for a reason. It can be reopened at any time, with its history.',
  by: CASEWORKERS,
  closedTo: (theCase) =>
    theCase.accepted
      ? null
      : refuse('NOT_ACCEPTED_YET', 'The referral has not been accepted.', 'Decline the referral instead.'),
  decide: ({ theCase, payload, profile, now }) => {
    if (payload.outcome === 'not-proceeding' && payload.reason === null)
      return refuse('REASON_NEEDED', 'Say why the case does not go on.', 'Choose a reason from the list.', 'reason');
    const completed = payload.outcome === 'completed';
    const reason = completed ? null : payload.reason;
    return (
      sessionRefusal(theCase, now) ??
      (completed ? incompleteRefusal(theCase, profile) : null) ??
      complaintRefusal(theCase) ?? [...unwind(theCase, now), caseClosed(theCase, payload.outcome, reason)]
    );
  },
};

/**
 * Someone comes back, after months or years. Who had withdrawn stays so unless they came back by their own choice.
 * Willingness, safety and safe contact are asked anew; the history stays.
 */
export const reopen: Rule<'reopen'> = {
  title: 'Reopen the case',
  explain: 'Go on with a closed case, in the stage that fits. Willingness, safety and safe contact are asked anew.',
  by: CASEWORKERS,
  evenClosed: true,
  closedTo: (theCase) => {
    if (theCase.practice === 'informal')
      return refuse(
        'INFORMAL_NOT_REOPENED',
        'Informal practice is over when it is recorded.',
        'Refer the people, and link the new case to this one.',
      );
    return theCase.closed ? null : refuse('CASE_NOT_CLOSED', 'The case is open.', 'Go on with it as it is.');
  },
  decide: ({ theCase, payload: { cameBack } }) =>
    cameBack.every((id) => trackOf(theCase, id))
      ? [fact('case-reopened', { cameBack })]
      : refuse('PARTICIPANT_NOT_FOUND', 'Nobody in this case has that id.', 'Choose its participants.', 'cameBack'),
};
