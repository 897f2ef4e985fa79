import { CHANNELS, MESSAGE_FORMATS, PURPOSES } from '@whenready/domain';
import { LANGUAGES } from '@whenready/profiles';
import { z } from 'zod';

const oneOf = <const T extends readonly [string, ...string[]]>(words: T, description: string) =>
  z.enum(words, `Use one of: ${words.join(', ')}`).describe(description);

/** Which message is shown, and as whom it is written to. */
export const previewQuery = z.strictObject({
  purpose: oneOf(PURPOSES, 'What the message is for'),
  channel: oneOf(CHANNELS, 'How it is sent').default('email'),
  language: oneOf(LANGUAGES, 'The language that the person reads').default('en'),
  format: oneOf(MESSAGE_FORMATS, 'How the person reads best').default('standard'),
  link: oneOf(['yes', 'no'], 'Whether it is shown with its link, where it can be answered').default('yes'),
  version: z.coerce
    .number('Use the number of a version')
    .int('Use the number of a version')
    .min(1, 'Use the number of a version')
    .describe('A version of the profile; today’s unless told')
    .optional(),
});

export type PreviewQuery = z.output<typeof previewQuery>;
