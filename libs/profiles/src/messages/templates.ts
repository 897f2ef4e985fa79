import type { ChannelCode, MessageFormat, Purpose } from '@whenready/domain/words';
import type { Forms, Messages, PurposeWords, Wording } from '../schema/messages.js';
import { LANGUAGES, type Language } from './words.js';

/** One template of a profile, with the path to it in the section `messages`. */
export interface TemplateAt {
  readonly path: readonly string[];
  readonly purpose: Purpose;
  readonly language: Language;
  readonly channel: ChannelCode | 'subject';
  readonly form: keyof Forms;
  readonly text: string;
}

/** What a message is written from, in the language and format that there are: English and standard where no others are. */
export interface FoundWording {
  readonly language: Language;
  readonly format: 'standard' | 'easy-read';
  readonly wording: Wording;
}

/** The words for a purpose in a language and a format. */
export function wordingFor(
  messages: Pick<Messages, 'templates'>,
  purpose: Purpose,
  language: string | null,
  format: MessageFormat,
): FoundWording {
  const asked = LANGUAGES.find((each) => each === language) ?? 'en';
  const there = messages.templates[asked]?.purposes[purpose];
  const words = there ?? messages.templates.en.purposes[purpose];
  const easy = format === 'easy-read' ? words.easyRead : undefined;
  return {
    language: there ? asked : 'en',
    format: easy ? 'easy-read' : 'standard',
    wording: easy ?? words.standard,
  };
}

/** The words of a message in one channel. */
export const formsIn = (wording: Wording, channel: ChannelCode): Forms =>
  channel === 'letter' ? (wording.letter ?? wording.email) : wording[channel];

/** Every template of the section, subjects included. */
export function everyTemplate({ templates }: Pick<Messages, 'templates'>): TemplateAt[] {
  return LANGUAGES.flatMap((language) =>
    Object.entries(templates[language]?.purposes ?? {}).flatMap(([purpose, words]) =>
      inPurpose(words).map((found) => ({
        ...found,
        path: ['templates', language, 'purposes', purpose, ...found.path],
        purpose: purpose as Purpose,
        language,
      })),
    ),
  );
}

type InWording = Pick<TemplateAt, 'path' | 'channel' | 'form' | 'text'>;

const inPurpose = (words: PurposeWords): InWording[] =>
  (['standard', 'easyRead'] as const).flatMap((format) =>
    inWording(words[format]).map((found) => ({ ...found, path: [format, ...found.path] })),
  );

function inWording(wording: Wording | undefined): InWording[] {
  if (!wording) return [];
  const bodies = (['email', 'sms', 'letter'] as const).flatMap((channel) =>
    (['text', 'withLink'] as const).flatMap((form) => {
      const text = wording[channel]?.[form];
      return text === undefined ? [] : [{ path: [channel, form], channel, form, text }];
    }),
  );
  return [{ path: ['subject'], channel: 'subject', form: 'text', text: wording.subject }, ...bodies];
}
