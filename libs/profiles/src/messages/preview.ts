import { found, messageWords, takesLink, type MessageRequest } from './messageWords.js';
import { textParts, type TextParts } from './parts.js';
import { sampleValues } from './sample.js';
import { formsIn } from './templates.js';
import type { Language } from './words.js';

export interface Preview {
  readonly subject: string;
  /** As it would be sent, with made-up values. */
  readonly text: string;
  /** As it is written, with its placeholders. */
  readonly template: string;
  /** What it is really written in. */
  readonly language: Language;
  readonly format: 'standard' | 'easy-read';
  readonly linked: boolean;
  /** How it is counted as a text message; null in another channel. */
  readonly parts: TextParts | null;
}

/**
 * What a person would get, with made-up values as long as real ones can be.
 * @param withLink whether it is shown as it can be answered; one that has no words with a link is shown without
 */
export function previewOf(request: Omit<MessageRequest, 'values'>, withLink: boolean): Preview {
  const { wording, format } = found(request);
  const { purpose, channel } = request;
  const linked = withLink && takesLink(request);
  const { subject, text, language } = messageWords({ ...request, values: sampleValues(purpose, linked) });
  const forms = formsIn(wording, channel);
  const template = linked ? forms.withLink! : forms.text;
  return { subject, text, template, language, format, linked, parts: channel === 'sms' ? textParts(text) : null };
}
