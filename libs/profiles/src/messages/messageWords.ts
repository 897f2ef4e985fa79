import type { CalendarDay, Instant } from '@whenready/domain';
import type { ChannelCode } from '@whenready/domain/words';
import type { Messages } from '../schema/messages.js';
import { beforeMessages } from './before.js';
import { namesTheMatter } from './matter/namesTheMatter.js';
import { render, TemplateUnfilled } from './render.js';
import { sayWhen } from './say.js';
import { formsIn, wordingFor } from './templates.js';
import type { Language, MessageFormat, MessagePurpose, Placeholder } from './words.js';

/** A message would give the matter away: its template does not, so one of the values put into it does. */
export class WordsGiveItAway extends Error {
  override readonly name = 'WordsGiveItAway';

  /** @param words that give it away; they may come from a person's address, so the message of the error has none */
  constructor(readonly words: readonly string[]) {
    super('The message would name the matter.');
  }
}

/** What is known of one message when it is sent. */
export interface MessageValues {
  /** When an appointment begins, or the day by which something was to be done. */
  readonly when?: Instant | CalendarDay | null;
  /** When somebody is back, or the day by which an answer comes. */
  readonly until?: Instant | CalendarDay | null;
  /** Where an appointment is; null where it is not said. */
  readonly place?: string | null;
  /** Where the message can be answered; null where it cannot. */
  readonly link?: string | null;
}

export interface MessageRequest {
  /** The section of the pinned version; a version from before there was one writes as it did then. */
  readonly messages: Pick<Messages, 'templates' | 'phone'> | undefined;
  readonly purpose: MessagePurpose;
  readonly channel: ChannelCode;
  /** As recorded for the person: English where the profile has no words in it. */
  readonly language: string | null;
  readonly format: MessageFormat;
  readonly values: MessageValues;
}

export interface MessageWords {
  readonly subject: string;
  readonly text: string;
  /** What it is written in, which may not be what was asked for. */
  readonly language: Language;
}

/** What a text is answered with to end them, in every language. */
const STOP_WORD = 'STOP';
const SOMEWHERE: Readonly<Record<Language, string>> = { en: 'the place we agreed', cy: 'y lle a gytunwyd' };

/** Whether a message for a purpose has words that hold a link. */
export const takesLink = (asked: Omit<MessageRequest, 'values'>): boolean => linkForm(asked) !== undefined;

/**
 * The words of one message, filled.
 * @throws TemplateUnfilled where the template needs what was not given, or a link was given that it has no words for
 * @throws WordsGiveItAway where a value, such as a place, makes the message name the matter
 */
export function messageWords(request: MessageRequest): MessageWords {
  const { purpose, channel, values } = request;
  const { messages, language, wording } = found(request);
  const link = values.link ?? undefined;
  const template = link === undefined ? formsIn(wording, channel).text : linkForm(request);
  if (template === undefined)
    throw new TemplateUnfilled(`A message for ${purpose} in the channel ${channel} has no words with a link.`);
  const given = filled(values, language, messages.phone);
  const giveAway = namesTheMatter(
    `${render(wording.subject, given)}\n${render(template, { ...given, ...(link && { link: untilToken(link) }) })}`,
  );
  if (giveAway.length > 0) throw new WordsGiveItAway(giveAway);
  return { subject: render(wording.subject, given), text: render(template, { ...given, link }), language };
}

function found({ messages = beforeMessages, purpose, language, format }: Omit<MessageRequest, 'values'>) {
  return { messages, ...wordingFor(messages, purpose, language, format) };
}

const linkForm = (asked: Omit<MessageRequest, 'values'>): string | undefined =>
  formsIn(found(asked).wording, asked.channel).withLink;

function filled(values: MessageValues, language: Language, phone: string | null): Partial<Record<Placeholder, string>> {
  const { when, until, place } = values;
  return {
    stop: STOP_WORD,
    place: place ?? SOMEWHERE[language],
    ...(phone && { phone }),
    ...(when && { when: sayWhen(when, language) }),
    ...(until && { until: sayWhen(until, language) }),
  };
}

/** A link without the chance letters at its end, which mean nothing even where they spell a word. */
const untilToken = (link: string): string => link.replace(/[^/]*$/, '…');
