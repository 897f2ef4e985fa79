import type { LinkAnswer, LinkView, ServiceCard } from '@whenready/contracts';
import { type Case, type DecisionProfile, type Instant, isSensitive, type Purpose, trackOf } from '@whenready/domain';
import type { AnswerLink } from '@whenready/persistence';

/** Messages that ask whether someone is ready; by the others people may stop messages and ask for a call. */
const ASKS_IF_READY: readonly Purpose[] = ['readiness-date', 'nudge'];

/** The answers that a message's link takes, in the order to show. */
export const answersTo = (purpose: Purpose): readonly LinkAnswer[] =>
  ASKS_IF_READY.includes(purpose) ? ['ready', 'not-yet', 'call-me', 'stop'] : ['call-me', 'stop'];

/** All that is looked at when a link is shown or used. */
export interface FoundLink {
  readonly link: AnswerLink;
  readonly theCase: Case;
  readonly profile: DecisionProfile;
  readonly service: ServiceCard;
}

/** Anything that a sensitive case is told by a link asks for a second thing that the message does not hold. */
export const needsCheckWord = ({ theCase }: Pick<FoundLink, 'theCase'>): boolean => isSensitive(theCase);

/** Whether what someone says of the service is kept without a name. */
export const isAnonymous = ({ profile }: Pick<FoundLink, 'profile'>): boolean => profile.feedback?.anonymous ?? false;

/** A link as its page may show it: nothing of the case, and nobody else. */
export function linkView(found: FoundLink, now: Instant): LinkView {
  const { link, theCase, service } = found;
  const survey = link.kind === 'survey';
  return {
    kind: link.kind,
    purpose: link.purpose,
    asks: survey ? [] : answersTo(link.purpose),
    needsCheckWord: needsCheckWord(found),
    expiresAt: link.expiresAt,
    expired: link.expiresAt <= now,
    used: link.used,
    anonymous: survey && isAnonymous(found),
    language: trackOf(theCase, link.participant)?.language ?? null,
    profile: service,
  };
}
