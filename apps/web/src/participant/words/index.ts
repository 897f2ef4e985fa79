import * as cyCommon from './cy/common.js';
import * as cyForms from './cy/forms.js';
import * as cyLink from './cy/link.js';
import * as enCommon from './en/common.js';
import * as enForms from './en/forms.js';
import * as enLink from './en/link.js';

const en = { ...enCommon, ...enLink, ...enForms };

/** Every sentence of the participants' pages, in one language. */
export type Words = typeof en;

/** Languages of the participants' pages, as tags (BCP 47). */
export const LANGUAGES = ['en', 'cy'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The sentences by language: a language is one folder and one line. */
export const WORDS: Readonly<Record<Language, Words>> = { en, cy: { ...cyCommon, ...cyLink, ...cyForms } };
