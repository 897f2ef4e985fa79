import type { Case } from '../case.js';
import { fact } from '../events.js';
import { inTurn } from '../inTurn.js';
import { entered, entryRefusal } from '../joining.js';
import { communicationUnderWay } from '../questions.js';
import { isRefusal, refuse } from '../refusal.js';
import { isMainRole } from '../roles.js';
import { taskRaised } from '../tasks.js';
import { SIGN_OFF_STEPS } from '../words.js';
import { always, CASEWORKERS, participantNamed, PRACTITIONERS, type Rule } from './rule.js';

/** A case's people fit on one page, and its history stays short. */
const AT_MOST = 30;

/**
 * Someone comes to a case that is there already. One who was harmed or is responsible is a side of it from then on:
 * they are asked the requirements, consent and are prepared like everyone else, in the order of approach, in which they
 * never count as having started it. What was found before stays found; but the gate is one for all, so that nothing can
 * be arranged until theirs are met, and a coordinator is asked to meet them. Nobody joins a side while a session or
 * letter is under way: the others would lose what was promised to them. It is concluded, or cancelled by a person, first.
 */
export const addParticipant: Rule<'add-participant'> = {
  title: 'Add a participant',
  explain: 'Someone joins: another person harmed or responsible, a supporter, an observer, an interpreter.',
  by: CASEWORKERS,
  closedTo: (theCase) =>
    theCase.tracks.length >= AT_MOST
      ? refuse('TOO_MANY_PEOPLE', `A case has at most ${AT_MOST} people.`, 'Refer a case of its own for the others.')
      : null,
  decide: ({ theCase, payload, profile, now, by }) => {
    const { participant: id, textId: _stored, ...entry } = payload;
    if (theCase.tracks.some((track) => track.id === id))
      return refuse('ALREADY_THERE', 'This person is in the case already.', 'Look for them among its people.');
    const supported = entry.supports === null ? null : participantNamed(theCase, entry.supports, 'supports');
    if (isRefusal(supported)) return supported;
    const refusal = entryRefusal({ ...entry, id }, theCase.tracks);
    if (refusal) return refusal;
    const isMain = isMainRole(entry.role);
    if (isMain && communicationUnderWay(theCase))
      return refuse(
        'COMMUNICATION_UNDER_WAY',
        'A session or letter between the others is under way.',
        'Record what became of it first, or cancel it.',
        'role',
      );
    const { id: participant, ...known } = entered({ ...entry, id });
    return inTurn(
      theCase,
      now,
      by,
      () => [fact('participant-added', { participant, ...known })],
      () => (isMain && hasSignOff(theCase) ? [fact('sign-offs-lost', {})] : []),
      (working) =>
        isMain && working.eligible
          ? [taskRaised(working, 'meet-newcomer', 'coordinator', participant, profile, now)]
          : [],
    );
  },
};

/** What needs someone has, and their language, as they are now: they replace what was known. */
export const recordNeeds: Rule<'record-needs'> = {
  title: 'Record needs and language',
  explain: 'What someone needs to take part, and their language. It replaces what was recorded before.',
  by: PRACTITIONERS,
  closedTo: always,
  decide: ({ theCase, payload }) => {
    const track = participantNamed(theCase, payload.participant);
    if (isRefusal(track)) return track;
    const needs = [...new Set(payload.needs)];
    return [fact('needs-recorded', { participant: track.id, needs, language: payload.language })];
  },
};

const hasSignOff = ({ signOffs }: Case): boolean => SIGN_OFF_STEPS.some((step) => signOffs[step] !== undefined);
