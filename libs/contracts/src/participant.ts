import { FEEDBACK_QUESTIONS, type Instant, MEASURES } from '@whenready/domain';
import { z } from 'zod';
import { code, day, freely, scale } from './commands/fields.js';

/**
 * What a participant's page asks of the API for someone who holds a link: no session, no bearer token. The link's
 * token travels in {@link LINK_HEADER} alone, never in a path, a query or a body. Reading never acts.
 */
export const LINK_HEADER = 'x-link-token';

/** `GET` the link's view; `POST` an answer or a survey. `GET` of the services takes no token. */
export const PARTICIPANT_ROUTES = {
  link: '/v1/participant/link',
  answer: '/v1/participant/answer',
  survey: '/v1/participant/survey',
  services: '/v1/public/services',
} as const;

/** What someone can say by a link. */
export const LINK_ANSWERS = ['ready', 'not-yet', 'stop', 'call-me'] as const;
export type LinkAnswer = (typeof LINK_ANSWERS)[number];

export const LINK_KINDS = ['answer', 'survey'] as const;
export type LinkKindOfPage = (typeof LINK_KINDS)[number];

/**
 * Why a link cannot be acted on: `LINK_UNKNOWN` 404, `LINK_USED` and `LINK_EXPIRED` 410, `CHECK_WORD_WRONG` 403,
 * `LINK_LOCKED` 423 (too many wrong check words), `TOO_MANY_REQUESTS` 429.
 */
export const LINK_ERRORS = [
  'LINK_UNKNOWN',
  'LINK_USED',
  'LINK_EXPIRED',
  'CHECK_WORD_WRONG',
  'LINK_LOCKED',
  'TOO_MANY_REQUESTS',
] as const;
export type LinkErrorCode = (typeof LINK_ERRORS)[number];

/** A service as the public may see it: `GET` {@link PARTICIPANT_ROUTES.services} lists them all. */
export interface ServiceCard {
  readonly code: string;
  readonly name: string;
  /** The names of its areas: they do not tell what it does, and are shown where its name would. */
  readonly areas: readonly string[];
  /** The number to call, as it is shown. */
  readonly phone: string;
  /** When somebody answers, in words; null where nothing is said of it. */
  readonly hours: string | null;
}

/** What a page may show of a link: nothing of the case, nothing of anyone else. Used and expired links are told too. */
export interface LinkView {
  readonly kind: LinkKindOfPage;
  readonly purpose: string;
  /** What can be answered, in the order to show; empty for a survey. */
  readonly asks: readonly LinkAnswer[];
  readonly needsCheckWord: boolean;
  readonly expiresAt: Instant;
  readonly expired: boolean;
  readonly used: boolean;
  /** For a survey: answers are kept without saying whose they are. */
  readonly anonymous: boolean;
  /** The language of the message, as a tag (BCP 47); null for English. */
  readonly language: string | null;
  readonly profile: ServiceCard;
}

/** Something only the person knows, agreed with their coordinator; the message does not hold it. */
const checkWord = z.string().trim().min(1).max(60).nullish();

/** The body of `POST` {@link PARTICIPANT_ROUTES.answer}. `until` goes with `not-yet` only; without it the time is open. */
export const linkAnswerBody = z
  .strictObject({ answer: code(LINK_ANSWERS), until: day.nullish(), checkWord })
  .refine(({ answer, until }) => answer === 'not-yet' || until == null, {
    path: ['until'],
    message: 'Say until when only where the answer is not yet',
  });
export type LinkAnswerBody = z.infer<typeof linkAnswerBody>;

/** The questions of the survey that are answered on a scale from 1 to 5: the measures. */
const scales = Object.fromEntries(MEASURES.map((measure) => [measure, scale])) as Record<
  (typeof MEASURES)[number],
  typeof scale
>;

/** Those that are answered yes or no: the feedback. */
const feedback = Object.fromEntries(FEEDBACK_QUESTIONS.map((question) => [question, freely])) as Record<
  (typeof FEEDBACK_QUESTIONS)[number],
  typeof freely
>;

/** The body of `POST` {@link PARTICIPANT_ROUTES.survey}: every answer freely given, none required. */
export const surveyBody = z.strictObject({
  ...scales,
  ...feedback,
  comment: z.string().trim().max(4_000, 'Shorten it to 4,000 characters').nullish(),
  checkWord,
});
export type SurveyBody = z.infer<typeof surveyBody>;

/** What both `POST`s answer with, 200. */
export interface LinkTaken {
  readonly taken: true;
  readonly profile: ServiceCard;
}
