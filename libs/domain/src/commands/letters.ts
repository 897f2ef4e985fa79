import { addDays, dayOf } from '../calendar/index.js';
import type { Case } from '../case.js';
import { consentRefusal } from '../consent.js';
import { fact } from '../events.js';
import { COMMUNICATION_FORMATS } from '../formats/index.js';
import { inTurn } from '../inTurn.js';
import { type Letter, lettersTo, type LetterStep } from '../letters.js';
import { isMainParticipant } from '../questions.js';
import { isRefusal, type Refusal, refuse } from '../refusal.js';
import { sensitiveRefusal } from '../sensitive.js';
import { askingOnce } from '../tasks.js';
import { communicationRefusal, notReadyFor } from './communicating.js';
import { CASEWORKERS, newId, participantNamed, PRACTITIONERS, type Rule, type Turn } from './rule.js';

const noLetter = (field?: string): Refusal =>
  refuse('UNKNOWN_LETTER', 'The case has no letter with which this can be done now.', 'Look at its letters.', field);

/** Whether a case has any letter with which a step can be taken. */
export const hasLetterTo =
  (step: LetterStep) =>
  (theCase: Case): Refusal | null =>
    lettersTo(theCase, step).length > 0 ? null : noLetter();

/** The letter that a command names, if the step can be taken with it. */
export const letterNamed = (theCase: Case, id: string, step: LetterStep): Letter | Refusal =>
  lettersTo(theCase, step).find((letter) => letter.id === id) ?? noLetter('letter');

/** Why someone may not write, or be written to, at all. */
function sidesRefusal(theCase: Case, from: string, to: string): Refusal | null {
  const writer = participantNamed(theCase, from, 'from');
  if (isRefusal(writer)) return writer;
  const reader = participantNamed(theCase, to, 'to');
  if (isRefusal(reader)) return reader;
  return writer.role === reader.role || !isMainParticipant(writer) || !isMainParticipant(reader)
    ? refuse('SAME_SIDE', 'A letter goes from one side to the other.', 'Choose one person of each side.', 'to')
    : null;
}

/** Why a letter is not a reply, or is one without a letter that it answers. */
function replyRefusal(theCase: Case, { kind, from, to, replyTo }: Turn<'begin-letter'>['payload']): Refusal | null {
  const answered = lettersTo(theCase, 'answer').some(
    (letter) => letter.id === replyTo && letter.from === to && letter.to === from,
  );
  return (kind === 'reply') === answered && (kind === 'reply' || replyTo === null)
    ? null
    : refuse(
        'REPLY_TO_NOTHING',
        'A reply answers a letter that was released to its writer, and only a reply does.',
        'Name the letter that it answers, or choose another kind of letter.',
        'replyTo',
      );
}

/**
 * One side writes to the other. Its writer is prepared and consents; its reader may be in no hurry, for it is held
 * until they ask, and whatever is asked of both is asked again when it is released.
 */
export const beginLetter: Rule<'begin-letter'> = {
  title: 'Begin a letter',
  explain: 'Of apology or explanation, or a reply. It is checked, then held until the one it is for asks for it.',
  by: CASEWORKERS,
  closedTo: (theCase, profile) =>
    profile.formats.includes('letter')
      ? (communicationRefusal(theCase) ?? sensitiveRefusal(theCase, profile, 'session'))
      : refuse('FORMAT_NOT_OFFERED', 'This service does not offer letters.', 'Choose another way.'),
  decide: ({ theCase, payload, profile }) => {
    const { kind, from, to, replyTo } = payload;
    const writer = theCase.tracks.find((track) => track.id === from);
    const refusal =
      sidesRefusal(theCase, from, to) ??
      (writer ? notReadyFor(writer, 'from') : null) ??
      consentRefusal(theCase, profile, [from], 'from') ??
      replyRefusal(theCase, payload);
    const { directness } = COMMUNICATION_FORMATS.letter;
    return refusal ?? [fact('letter-begun', { id: newId('letter', theCase), kind, from, to, replyTo, directness })];
  },
};

const notEligible = ({ stage }: Case): Refusal | null =>
  stage === 'referral' || stage === 'eligibility'
    ? refuse('WRONG_STAGE', 'The case has not been found eligible.', 'Decide eligibility first.')
    : null;

/** The words of a letter are a stored text; every version is kept, and a newer one is checked anew. */
export const draftLetter: Rule<'draft-letter'> = {
  title: 'Store a draft of a letter',
  explain: 'The letter as it is now. Earlier versions are kept; a newer one is checked again before it is held.',
  by: PRACTITIONERS,
  closedTo: (theCase) => notEligible(theCase) ?? hasLetterTo('draft')(theCase),
  decide: ({ theCase, payload, profile, now, by }) => {
    const letter = letterNamed(theCase, payload.letter, 'draft');
    if (isRefusal(letter)) return letter;
    return (
      sidesRefusal(theCase, letter.from, letter.to) ??
      inTurn(
        theCase,
        now,
        by,
        () => [fact('letter-drafted', { id: letter.id, text: payload.textId })],
        askingOnce('check-letter', 'coordinator', letter.from, profile, now),
      )
    );
  },
};

/** The coordinator reads the newest draft: it is held for its reader, or goes back to its writer with a reason. */
export const checkLetter: Rule<'check-letter'> = {
  title: 'Check a letter',
  explain: 'Whether the newest draft may be held for its reader, or goes back to its writer, and why.',
  by: CASEWORKERS,
  closedTo: (theCase) => notEligible(theCase) ?? hasLetterTo('check')(theCase),
  decide: ({ theCase, payload: { draft, outcome, reason }, profile, now, by }) => {
    const letter = lettersTo(theCase, 'check').find(({ drafts }) => drafts.some(({ text }) => text === draft));
    if (!letter) return noLetter('draft');
    if (letter.drafts.at(-1)?.text !== draft)
      return refuse('DRAFT_REPLACED', 'There is a newer draft than this one.', 'Read and check the newest.', 'draft');
    if (outcome === 'sent-back' && reason === null)
      return refuse('REASON_NEEDED', 'Say why it goes back.', 'Choose a reason from the list.', 'reason');
    const passed = outcome === 'passed';
    const checked = fact('letter-checked', {
      id: letter.id,
      text: draft,
      outcome,
      reason: passed ? null : reason,
      reviewOn: passed ? addDays(dayOf(now), profile.waits.reviewEveryDays) : null,
    });
    return (
      sidesRefusal(theCase, letter.from, letter.to) ??
      inTurn(
        theCase,
        now,
        by,
        () => [checked],
        ...(passed && letter.askedAt !== null
          ? [askingOnce('release-letter', 'coordinator', letter.to, profile, now)]
          : []),
      )
    );
  },
};
