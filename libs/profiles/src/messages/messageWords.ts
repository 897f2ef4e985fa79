import type { ChannelCode, MessageFormat, Purpose } from '@whenready/domain/words';
import type { Messages } from '../schema/messages.js';
import { beforeMessages } from './before.js';
import { namesTheMatter } from './matter/namesTheMatter.js';
import { render, TemplateUnfilled } from './render.js';
import { formsIn, wordingFor } from './templates.js';
import { filled, type MessageValues } from './values.js';
import type { Language } from './words.js';

/** A message would give the matter away: its template does not, so one of the values put into it does. */
export class WordsGiveItAway extends Error {
  override readonly name = 'WordsGiveItAway';

  /** @param words that give it away; they may come from a person's address, so the message of the error has none */
  constructor(readonly words: readonly string[]) {
    super('The message would name the matter.');
  }
}

export interface MessageRequest {
  /** The section of the pinned version; a version from before there was one writes as it did then. */
  readonly messages: Pick<Messages, 'templates' | 'phone'> | undefined;
  readonly purpose: Purpose;
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

/** The words that a message is written from, of the version that it is asked of. */
export function found({ messages = beforeMessages, purpose, language, format }: Omit<MessageRequest, 'values'>) {
  return { messages, ...wordingFor(messages, purpose, language, format) };
}

/** Whether a message for a purpose has words that hold a link: where it has none, none may be given. */
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

const linkForm = (asked: Omit<MessageRequest, 'values'>): string | undefined =>
  formsIn(found(asked).wording, asked.channel).withLink;

/** A link without the chance letters at its end, which mean nothing even where they spell a word. */
const untilToken = (link: string): string => link.replace(/[^/]*$/, '…');
