import { consentRefusal } from '../consent.js';
import { fact } from '../events.js';
import { begunLetters } from '../questions.js';
import { isRefusal, refuse } from '../refusal.js';
import { isMainRole } from '../roles.js';
import { sensitiveRefusal } from '../sensitive.js';
import { communicationRefusal, notReadyFor } from './communicating.js';
import { CASEWORKERS, newId, participantNamed, PRACTITIONERS, type Rule } from './rule.js';

/** One side writes to the other. The gate is asked before the first word is passed on. */
export const beginLetter: Rule<'begin-letter'> = {
  title: 'Begin a letter',
  explain: 'A letter of apology, an explanation, or a reply, from one side to the other.',
  by: CASEWORKERS,
  closedTo: (theCase, profile) =>
    profile.formats.includes('letter')
      ? (communicationRefusal(theCase) ?? sensitiveRefusal(theCase, profile, 'session'))
      : refuse('FORMAT_NOT_OFFERED', 'This service does not offer letters.', 'Arrange a session instead.'),
  decide: ({ theCase, payload, profile }) => {
    const from = participantNamed(theCase, payload.from, 'from');
    if (isRefusal(from)) return from;
    const to = participantNamed(theCase, payload.to, 'to');
    if (isRefusal(to)) return to;
    if (from.role === to.role || !isMainRole(from.role) || !isMainRole(to.role))
      return refuse('SAME_SIDE', 'A letter goes from one side to the other.', 'Choose one person of each side.', 'to');
    const refusal =
      notReadyFor(from, 'from') ??
      notReadyFor(to, 'to') ??
      consentRefusal(theCase, profile, [from.id], 'from') ??
      consentRefusal(theCase, profile, [to.id], 'to');
    return refusal ?? [fact('letter-begun', { id: newId('letter', theCase), ...lettered(payload) })];
  },
};

const lettered = ({ kind, from, to }: { kind: 'apology' | 'explanation' | 'reply'; from: string; to: string }) => ({
  kind,
  from,
  to,
});

export const recordLetter: Rule<'record-letter'> = {
  title: 'Record a letter',
  explain: 'Whether the letter was delivered, not delivered, or cancelled.',
  by: PRACTITIONERS,
  closedTo: (theCase) =>
    begunLetters(theCase).length > 0
      ? null
      : refuse('UNKNOWN_LETTER', 'No letter is under way.', 'Begin a letter first.'),
  decide: ({ theCase, payload }) => {
    const letter = begunLetters(theCase).find((each) => each.id === payload.letter);
    return letter
      ? [fact('letter-recorded', { id: letter.id, outcome: payload.outcome })]
      : refuse('UNKNOWN_LETTER', 'The case has no such letter under way.', 'Choose one that is.', 'letter');
  },
};
