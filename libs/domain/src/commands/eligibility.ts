import { dayOf } from '../calendar/index.js';
import { approachRefusal } from '../approach.js';
import type { Case, Track } from '../case.js';
import { guardianIsMissing } from '../consent.js';
import { caseClosed } from '../caseClosed.js';
import { fact } from '../events.js';
import { inTurn } from '../inTurn.js';
import { tellPersonsHarmed } from '../otherSide.js';
import {
  bothSidesPresent,
  communicationUnderWay,
  gateIsOpen,
  missingRequirements,
  requirementsOf,
} from '../questions.js';
import { type Refusal, isRefusal, refuse } from '../refusal.js';
import { sensitiveRefusal } from '../sensitive.js';
import { askingOnce } from '../tasks.js';
import { cancelCommunication, dropReminders, endWait, unwind } from '../unwind.js';
import { CASEWORKERS, participantNamed, type Rule } from './rule.js';

/** The refusal at the gate, naming what is missing by requirement and role; never by name. */
export function gateRefusal(theCase: Case): Refusal | null {
  if (gateIsOpen(theCase)) return null;
  if (!bothSidesPresent(theCase))
    return refuse(
      'PARTICIPANT_NEEDED',
      'Communication needs at least one person harmed and one person responsible.',
      'Close the case, or reopen it when both sides are there.',
    );
  const missing = missingRequirements(theCase).map(({ requirement, participant, finding }) => {
    const role = theCase.tracks.find((track) => track.id === participant)?.role.replace('-', ' ');
    return `${requirement} of the ${role} (${finding ? 'not met' : 'not recorded'})`;
  });
  return refuse(
    'REQUIREMENTS_NOT_MET',
    `The three requirements are not met: ${missing.join('; ')}.`,
    'Record each requirement as met, with how you know, before going on.',
  );
}

/** One of the three requirements, for one person, with how it is known and since when. */
export const recordRequirement: Rule<'record-requirement'> = {
  title: 'Record a requirement',
  explain: 'Some responsibility taken, willing, or safe: who, how we know, and when.',
  by: CASEWORKERS,
  closedTo: (theCase) =>
    theCase.stage === 'referral'
      ? refuse('NOT_ACCEPTED_YET', 'Eligibility has not begun.', 'Accept the referral and assign a coordinator first.')
      : null,
  decide: ({ theCase, payload, profile, now, by }) => {
    const track = participantNamed(theCase, payload.participant);
    if (isRefusal(track)) return track;
    if (!requirementsOf(track).includes(payload.requirement))
      return refuse(
        'REQUIREMENT_NOT_THEIRS',
        'This requirement is not asked of this person.',
        'Responsibility is asked of the person responsible; willingness and safety of both sides.',
        'requirement',
      );
    if (payload.on > dayOf(now))
      return refuse('DATE_IN_FUTURE', 'This date has not come yet.', 'Enter the day it was established.', 'on');
    const saysYes = payload.requirement === 'willingness' && payload.met;
    const refusal = saysYes ? (approachRefusal(theCase, track) ?? guardianRefusal(track)) : null;
    if (refusal) return refusal;
    const saysNo = track.role === 'person-responsible' && payload.requirement !== 'safety' && !payload.met;
    const finding = {
      met: payload.met,
      evidence: payload.evidence,
      on: payload.on,
      by: by.kind === 'staff' ? by.id : 'system',
    };
    const endsContact = !payload.met && payload.requirement !== 'responsibility';
    const endsCommunication = !payload.met && communicationUnderWay(theCase);
    return inTurn(
      theCase,
      now,
      by,
      () => [fact('requirement-recorded', { participant: track.id, requirement: payload.requirement, finding })],
      (working) =>
        endsContact ? [...dropReminders(working, track.id, 'no-longer-wanted'), ...endWait(track, 'withdrawn')] : [],
      (working) => (endsCommunication ? cancelCommunication(working, now, null) : []),
      ...(endsCommunication || endsContact ? [askingOnce('agree-what-next', 'coordinator', null, profile, now)] : []),
      ...(saysNo ? tellPersonsHarmed(theCase, profile, now) : []),
    );
  },
};

const guardianRefusal = (track: Track): Refusal | null =>
  guardianIsMissing(track)
    ? refuse(
        'GUARDIAN_CONSENT_NEEDED',
        'This person is young, and their guardian has not consented.',
        'Record their consent to take part first, with their guardian’s.',
        'participant',
      )
    : null;

export const decideEligibility: Rule<'decide-eligibility'> = {
  title: 'Decide eligibility',
  explain: 'Eligible, suitable but not ready, or not suitable. Eligible needs all three requirements.',
  by: CASEWORKERS,
  closedTo: (theCase) =>
    theCase.stage === 'eligibility'
      ? null
      : refuse(
          'WRONG_STAGE',
          'Eligibility is decided in the eligibility stage.',
          theCase.stage === 'referral' ? 'Accept the referral and assign a coordinator first.' : 'It has been decided.',
        ),
  decide: ({ theCase, payload, profile, now }) => {
    if (payload.outcome === 'eligible') {
      const refusal = gateRefusal(theCase) ?? sensitiveRefusal(theCase, profile, 'eligibility');
      return refusal ?? [fact('eligibility-decided', { outcome: 'eligible', reasons: [], offered: [] })];
    }
    const [reason] = payload.reasons;
    if (!reason)
      return refuse(
        'REASON_NEEDED',
        'Say why: at least one coded reason.',
        'Choose a reason from the list.',
        'reasons',
      );
    const { outcome, reasons, offered = [] } = payload;
    return outcome === 'suitable-not-ready'
      ? [fact('eligibility-decided', { outcome, reasons, offered: [] })]
      : [
          fact('eligibility-decided', { outcome, reasons, offered }),
          ...unwind(theCase, now),
          caseClosed(theCase, 'not-proceeding', reason),
        ];
  },
};
