import type { ProfileMessages } from '@whenready/contracts';
import { CHANNELS, MESSAGE_FORMATS } from '@whenready/domain';
import { type AskedPreview, queryOf } from '../../api/messages.js';
import { MESSAGE_LABELS } from '../../words/message-labels.js';

/** What the page shows: one message, and the version that it is held against; null where there is only one. */
export interface Asked extends AskedPreview {
  readonly against: number | null;
}

/** Reads the page's query; what is not there, or not known, is the first that there is. */
export function readAsked(
  query: Readonly<Record<string, unknown>>,
  { purposes, versions, version }: ProfileMessages,
): Asked {
  const earlier = versions.filter((each) => each !== version);
  return {
    purpose: oneOf(
      query.purpose,
      purposes.map(({ purpose }) => purpose),
      'session',
    ),
    channel: oneOf(query.channel, CHANNELS, 'sms'),
    language: oneOf(query.language, Object.keys(MESSAGE_LABELS.MESSAGE_LANGUAGES), 'en'),
    format: oneOf(query.format, MESSAGE_FORMATS, 'standard'),
    link: query.link === 'no' ? 'no' : 'yes',
    against: earlier.find((each) => String(each) === query.against) ?? earlier[0] ?? null,
  };
}

/** The address of the page with some of it changed. */
export function hrefOf(code: string, asked: Asked, change: Partial<Asked> = {}): string {
  return `/profiles/${code}/messages?${queryOf({ ...asked, ...change })}`;
}

const oneOf = (value: unknown, known: readonly string[], usual: string): string =>
  known.find((each) => each === value) ?? known.find((each) => each === usual) ?? known[0]!;
