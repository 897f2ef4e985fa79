import type { LinkView } from '@whenready/contracts';
import {
  type Answer,
  type Case,
  type DecisionProfile,
  FEEDBACK_QUESTIONS,
  isSensitive,
  MEASURES,
  type Purpose,
} from '@whenready/domain';
import type { AnswerLink } from '@whenready/persistence';
import type { ServiceProfile } from '@whenready/profiles';

/** Messages that ask whether someone is ready; by the others people may stop messages and ask for a call. */
const ASKS_IF_READY: readonly Purpose[] = ['readiness-date', 'nudge'];

/** The answers that a message's link takes. */
export const answersTo = (purpose: Purpose): readonly Answer[] =>
  ASKS_IF_READY.includes(purpose) ? ['ready', 'not-yet', 'call-me', 'stop'] : ['call-me', 'stop'];

/** What a survey asks. What would need a name is not asked where answers are promised to have none. */
export const surveyQuestions = (anonymous: boolean): readonly string[] => [
  ...FEEDBACK_QUESTIONS,
  ...MEASURES,
  ...(anonymous ? [] : ['faring', 'text']),
];

/** All that is looked at when a link is shown or used. */
export interface FoundLink {
  readonly link: AnswerLink;
  readonly theCase: Case;
  readonly profile: DecisionProfile;
  readonly service: ServiceProfile | null;
}

/** Anything that a sensitive case is told by a link asks for a second thing that the message does not hold. */
export const needsCheckWord = ({ theCase }: Pick<FoundLink, 'theCase'>): boolean => isSensitive(theCase);

/** A link as its page may show it: nothing of the case, and nobody else. */
export function linkView(found: FoundLink): LinkView {
  const { link, profile, service } = found;
  const anonymous = profile.feedback?.anonymous ?? false;
  return {
    kind: link.kind,
    purpose: link.purpose,
    asks: link.kind === 'survey' ? surveyQuestions(anonymous) : answersTo(link.purpose),
    needsCheckWord: needsCheckWord(found),
    expiresAt: link.expiresAt,
    used: link.used,
    anonymous: link.kind === 'survey' && anonymous,
    profile: { code: profile.code, name: service?.name ?? '', phone: phoneOf(service) },
  };
}

const phoneOf = (service: ServiceProfile | null): string | null =>
  (service as { messages?: { phone?: string | null } } | null)?.messages?.phone ?? null;
