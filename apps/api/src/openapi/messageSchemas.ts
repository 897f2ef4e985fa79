import { CHANNELS, PURPOSES } from '@whenready/domain';
import { LANGUAGES } from '@whenready/profiles';
import { array, boolean, choice, integer, object, orNull, text } from './shapes.js';

const FORMATS = ['standard', 'easy-read'];

/** The shapes of what a service writes to people. */
export const MESSAGE_SCHEMAS = {
  ProfileMessages: object({
    code: text,
    name: text,
    version: integer,
    versions: array(integer),
    channels: array(object({ channel: choice(CHANNELS), provider: text, on: boolean })),
    phone: orNull(text),
    perMinute: integer,
    linkDays: integer,
    sessionDaysBefore: array(integer),
    purposes: array(
      object({
        purpose: choice(PURPOSES),
        languages: array(choice(LANGUAGES)),
        formats: array(choice(FORMATS)),
        answered: boolean,
      }),
    ),
  }),
  MessagePreview: object({
    version: integer,
    purpose: choice(PURPOSES),
    channel: choice(CHANNELS),
    on: boolean,
    language: choice(LANGUAGES),
    format: choice(FORMATS),
    linked: boolean,
    subject: text,
    text,
    template: text,
    parts: orNull(object({ characters: integer, parts: integer, unusual: array(text) })),
  }),
};
