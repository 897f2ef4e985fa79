import type { Case } from '../case.js';
import { consentRefusal } from '../consent.js';
import { fact } from '../events.js';
import { isRefusal, type Refusal, refuse } from '../refusal.js';
import { legsTo, type LegStep, type Shuttle, type ShuttleLeg, shuttlesUnderWay } from '../shuttles.js';
import { notReadyFor, reviewRefusal } from './communicating.js';
import { newId, participantNamed, PRACTITIONERS, type Rule } from './rule.js';
import { noShuttle, shuttleNamed, shuttleRefusal } from './shuttles.js';

/** What someone would like the other side to hear. Nothing of it is passed on until they approve the words. */
export const noteShuttleLeg: Rule<'note-shuttle-leg'> = {
  title: 'Note what someone would like passed on',
  explain: 'In the words in which it would be passed on. Read them back: nothing goes further until they approve.',
  by: PRACTITIONERS,
  closedTo: noShuttle,
  decide: ({ theCase, payload: { shuttle: id, from, to, answers, textId } }) => {
    const shuttle = shuttleNamed(theCase, id);
    if (isRefusal(shuttle)) return shuttle;
    const refusal = legRefusal(theCase, shuttle, from, to) ?? answerRefusal(shuttle, { from, to, answers });
    return (
      refusal ?? [
        fact('shuttle-leg-noted', { shuttle: id, id: newId('leg', theCase), from, to, text: textId, answers }),
      ]
    );
  },
};

/** Why a leg cannot go from one to the other: both are part of the shuttle, on different sides. */
function legRefusal(theCase: Case, { between }: Shuttle, from: string, to: string): Refusal | null {
  for (const [field, id] of Object.entries({ from, to })) {
    const track = participantNamed(theCase, id, field);
    if (isRefusal(track)) return track;
    if (!between.includes(id))
      return refuse('PARTICIPANT_NOT_FOUND', 'They are not part of this shuttle.', 'Choose one who is.', field);
  }
  const [giver, hearer] = [from, to].map((id) => theCase.tracks.find((track) => track.id === id)?.role);
  return giver === hearer
    ? refuse('SAME_SIDE', 'A shuttle goes from one side to the other.', 'Choose one person of each side.', 'to')
    : null;
}

function answerRefusal(
  shuttle: Shuttle,
  { from, to, answers }: Pick<ShuttleLeg, 'from' | 'to' | 'answers'>,
): Refusal | null {
  const answered = legsTo(shuttle, 'answer').some((leg) => leg.id === answers && leg.to === from && leg.from === to);
  return answers === null || answered
    ? null
    : refuse(
        'UNKNOWN_LEG',
        'An answer is to something that was passed on to its giver.',
        'Choose what it answers, or leave it out.',
        'answers',
      );
}

/** The shuttle under way that has the leg, and the leg, if the step can be taken with it. */
function legNamed(theCase: Case, id: string, step: LegStep): { shuttle: Shuttle; leg: ShuttleLeg } | Refusal {
  for (const shuttle of shuttlesUnderWay(theCase)) {
    const leg = legsTo(shuttle, step).find((each) => each.id === id);
    if (leg) return { shuttle, leg };
  }
  return refuse('UNKNOWN_LEG', 'There is nothing noted with which this can be done now.', 'Choose another.', 'leg');
}

export const approveShuttleLeg: Rule<'approve-shuttle-leg'> = {
  title: 'Record that the giver approves',
  explain: 'Whoever said it has heard the words as they would be passed on, and approves them.',
  by: PRACTITIONERS,
  closedTo: noShuttle,
  decide: ({ theCase, payload }) => {
    const found = legNamed(theCase, payload.leg, 'approve');
    if (isRefusal(found)) return found;
    return [fact('shuttle-leg-approved', { shuttle: found.shuttle.id, id: found.leg.id })];
  },
};

/** At this moment everything is asked again: requirements, consents, readiness, risk reviews, sign-off, a hold. */
export const passOnShuttleLeg: Rule<'pass-on-shuttle-leg'> = {
  title: 'Pass on what was approved',
  explain: 'It was told to the other side, in the words that its giver approved.',
  by: PRACTITIONERS,
  closedTo: (theCase, profile) => noShuttle(theCase) ?? shuttleRefusal(theCase, profile),
  decide: ({ theCase, payload, profile, now }) => {
    const noted = legNamed(theCase, payload.leg, 'approve');
    if (!isRefusal(noted))
      return refuse('LEG_NOT_APPROVED', 'Its giver has not approved it.', 'Read it to them and ask first.', 'leg');
    const found = legNamed(theCase, payload.leg, 'pass-on');
    if (isRefusal(found)) return found;
    const { shuttle, leg } = found;
    const hearer = participantNamed(theCase, leg.to, 'leg');
    if (isRefusal(hearer)) return hearer;
    const refusal =
      notReadyFor(hearer, 'leg') ??
      consentRefusal(theCase, profile, [leg.from, leg.to], 'leg') ??
      reviewRefusal(theCase, now);
    return refusal ?? [fact('shuttle-leg-passed-on', { shuttle: shuttle.id, id: leg.id })];
  },
};

export const dropShuttleLeg: Rule<'drop-shuttle-leg'> = {
  title: 'Drop what was noted',
  explain: 'Its giver does not want it passed on, or it cannot be. It stays with them.',
  by: PRACTITIONERS,
  closedTo: noShuttle,
  decide: ({ theCase, payload }) => {
    const found = legNamed(theCase, payload.leg, 'drop');
    if (isRefusal(found)) return found;
    return [fact('shuttle-leg-dropped', { shuttle: found.shuttle.id, id: found.leg.id })];
  },
};
