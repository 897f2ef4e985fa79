import type { Case } from '../case.js';
import { consentRefusal } from '../consent.js';
import { fact } from '../events.js';
import { COMMUNICATION_FORMATS } from '../formats/index.js';
import type { DecisionProfile } from '../profile.js';
import { isRefusal, type Refusal, refuse } from '../refusal.js';
import { sensitiveRefusal } from '../sensitive.js';
import { hasPassedOn, legsTo, type Shuttle, shuttlesUnderWay } from '../shuttles.js';
import { isMainParticipant, mainParticipants } from '../questions.js';
import { communicationRefusal, notReadyFor, reviewRefusal } from './communicating.js';
import { CASEWORKERS, newId, participantNamed, PRACTITIONERS, type Rule } from './rule.js';

/** Why two sides cannot be gone between at all. */
export const shuttleRefusal = (theCase: Case, profile: DecisionProfile): Refusal | null =>
  profile.formats.includes('shuttle')
    ? (communicationRefusal(theCase) ?? sensitiveRefusal(theCase, profile, 'session'))
    : refuse('FORMAT_NOT_OFFERED', 'This service does not offer a shuttle.', 'Choose another way.');

/** Practitioners go between the two sides, for as long as it takes; nobody has direct contact. */
export const beginShuttle: Rule<'begin-shuttle'> = {
  title: 'Begin a shuttle',
  explain: 'Someone goes between the two sides, leg by leg, with what each giver approved. It has no date of its own.',
  by: CASEWORKERS,
  closedTo: shuttleRefusal,
  decide: ({ theCase, payload, profile, now }) => {
    const between = [...new Set(payload.between)];
    for (const id of between) {
      const track = participantNamed(theCase, id, 'between');
      if (isRefusal(track)) return track;
      const refusal = isMainParticipant(track) ? notReadyFor(track, 'between') : notASide;
      if (refusal) return refusal;
    }
    const sides = new Set(mainParticipants(theCase).flatMap(({ id, role }) => (between.includes(id) ? [role] : [])));
    if (sides.size < 2)
      return refuse('PARTICIPANT_NEEDED', 'A shuttle goes between both sides.', 'Add the other side.', 'between');
    const refusal = consentRefusal(theCase, profile, between, 'between') ?? reviewRefusal(theCase, now);
    const { directness } = COMMUNICATION_FORMATS.shuttle;
    const { lead } = payload;
    return refusal ?? [fact('shuttle-begun', { id: newId('shuttle', theCase), between, lead, directness })];
  },
};

const notASide = refuse(
  'SAME_SIDE',
  'A shuttle goes between the person harmed and the person responsible.',
  'Leave out whoever is neither.',
  'between',
);

/** Why nothing can be done in a shuttle: none is under way. */
export const noShuttle = (theCase: Case): Refusal | null =>
  shuttlesUnderWay(theCase).length > 0
    ? null
    : refuse('UNKNOWN_SHUTTLE', 'No shuttle is under way.', 'Begin a shuttle first.');

/** The shuttle that a command names, if it is under way. */
export const shuttleNamed = (theCase: Case, id: string): Shuttle | Refusal =>
  shuttlesUnderWay(theCase).find((shuttle) => shuttle.id === id) ??
  refuse('UNKNOWN_SHUTTLE', 'The case has no such shuttle under way.', 'Choose one that is.', 'shuttle');

/** It has gone as far as it was to go: nothing is left between the two sides. */
export const endShuttle: Rule<'end-shuttle'> = {
  title: 'End a shuttle',
  explain: 'Everything was passed on that was to be passed on.',
  by: CASEWORKERS,
  closedTo: noShuttle,
  decide: ({ theCase, payload }) => {
    const shuttle = shuttleNamed(theCase, payload.shuttle);
    if (isRefusal(shuttle)) return shuttle;
    return legsTo(shuttle, 'drop').length > 0 || !hasPassedOn(shuttle)
      ? refuse(
          'LEG_STILL_OPEN',
          'Something is noted and not passed on, or nothing was passed on at all.',
          'Pass it on or drop it first, or stop the shuttle.',
          'shuttle',
        )
      : [fact('shuttle-ended', { id: shuttle.id })];
  },
};

/** Anyone may stop it, in the middle too. What was not passed on by then stays with its giver. */
export const stopShuttle: Rule<'stop-shuttle'> = {
  title: 'Stop a shuttle',
  explain: 'It ends in the middle: who stopped it, and why. What was not passed on stays with its giver.',
  by: PRACTITIONERS,
  closedTo: noShuttle,
  decide: ({ theCase, payload: { shuttle: id, by, reason } }) => {
    const shuttle = shuttleNamed(theCase, id);
    if (isRefusal(shuttle)) return shuttle;
    return by === null || shuttle.between.includes(by)
      ? [fact('shuttle-stopped', { id, by, reason })]
      : refuse('PARTICIPANT_NOT_FOUND', 'They are not part of this shuttle.', 'Choose one who is, or nobody.', 'by');
  },
};
