import type { MessagePreview, ProfileMessages } from '@whenready/contracts';
import { CHANNELS } from '@whenready/domain';
import { count } from '../../words/dates.js';
import { label, LABELS } from '../../words/labels.js';
import { type Asked, hrefOf } from './asked.js';
import { sideBySide } from './differ.js';

/** What was read for the page: how the service writes, one message today, and the same in an earlier version. */
export interface ReadMessages {
  readonly service: ProfileMessages;
  readonly services: readonly { readonly code: string; readonly name: string }[];
  readonly today: MessagePreview;
  readonly earlier: MessagePreview | null;
}

/** What the page of a service's messages shows. */
export function presentMessages(read: ReadMessages, asked: Asked) {
  const { service, services, today, earlier } = read;
  return {
    title: 'Messages to people',
    service: service.name,
    version: service.version,
    others: services
      .filter(({ code }) => code !== service.code)
      .map(({ code, name }) => ({ name, href: hrefOf(code, { ...asked, against: null }) })),
    facts: factsOf(service),
    purposes: service.purposes.map(({ purpose }) => ({
      text: label('PURPOSES', purpose),
      href: hrefOf(service.code, asked, { purpose }),
      current: purpose === asked.purpose,
    })),
    channels: CHANNELS.map((channel) => ({
      text: label('CHANNELS', channel),
      href: hrefOf(service.code, asked, { channel }),
      current: channel === asked.channel,
    })),
    asked,
    choices: choicesOf(service, asked),
    message: messageOf(today, asked),
    compared: earlier && comparedOf(today, earlier),
  };
}

const factsOf = ({ channels, phone, perMinute, linkDays, sessionDaysBefore }: ProfileMessages) => [
  ...channels.map(({ channel, provider }) => ({
    name: label('CHANNELS', channel),
    text: label('MESSAGE_PROVIDERS', provider),
  })),
  { name: 'Number that people are given', text: phone ?? 'None' },
  { name: 'Before a session', text: `${sessionDaysBefore.join(' and ')} days` },
  { name: 'A link can be answered for', text: count(linkDays, 'day') },
  { name: 'At most', text: `${count(perMinute, 'message')} a minute` },
];

/** What a person can choose beside the purpose and the channel, each with what is chosen now. */
function choicesOf({ versions, version }: ProfileMessages, asked: Asked) {
  const fromLabels = (name: 'language' | 'format', title: string, words: Readonly<Record<string, string>>) => ({
    name,
    title,
    options: Object.entries(words).map(([value, text]) => ({ value, text, chosen: value === asked[name] })),
  });
  const link = [
    { value: 'yes', text: 'With its link', chosen: asked.link === 'yes' },
    { value: 'no', text: 'Without a link', chosen: asked.link === 'no' },
  ];
  const earlier = versions.filter((each) => each !== version);
  const against = earlier.map((each) => ({
    value: String(each),
    text: `Version ${each}`,
    chosen: each === asked.against,
  }));
  return [
    fromLabels('language', 'Language', LABELS.MESSAGE_LANGUAGES),
    fromLabels('format', 'Format', LABELS.MESSAGE_FORMATS),
    { name: 'link', title: 'Link', options: link },
    ...(against.length > 0 ? [{ name: 'against', title: 'Beside', options: against }] : []),
  ];
}

function messageOf(preview: MessagePreview, asked: Asked) {
  const { channel, subject, text, template, language, parts } = preview;
  return {
    channel,
    subject: channel === 'sms' ? null : subject,
    text,
    template,
    language,
    large: asked.format === 'large-print',
    notes: notesOf(preview, asked),
    length:
      parts && `${count(parts.characters, 'character')}, sent and paid for as ${count(parts.parts, 'text message')}`,
    unusual: parts?.unusual.length ? parts.unusual.join(' ') : null,
  };
}

/** Where what is shown is not quite what was asked for. */
function notesOf({ channel, on, language, format, linked }: MessagePreview, asked: Asked): string[] {
  return [
    ...(on ? [] : [`This service does not send by ${label('CHANNELS', channel).toLowerCase()} now. It would say:`]),
    ...(language === asked.language
      ? []
      : [`There are no words in ${label('MESSAGE_LANGUAGES', asked.language)}: English is sent.`]),
    ...(asked.format === 'easy-read' && format !== 'easy-read'
      ? ['There are no easy-read words in this language: the standard ones are sent.']
      : []),
    ...(asked.link === 'yes' && !linked ? ['This message has no link here: it is not answered by one.'] : []),
  ];
}

/** The words as they are written, beside those of the earlier version; a text message has no subject. */
function comparedOf(today: MessagePreview, earlier: MessagePreview) {
  const subject = today.channel === 'sms' ? null : sideBySide(earlier.subject, today.subject);
  const text = sideBySide(earlier.template, today.template);
  const side = ({ version, on, language }: MessagePreview, which: 'before' | 'after') => ({
    version,
    on,
    language,
    subject: subject?.[which],
    text: text[which],
  });
  return {
    same: text.same && (subject?.same ?? true),
    before: side(earlier, 'before'),
    after: side(today, 'after'),
  };
}
