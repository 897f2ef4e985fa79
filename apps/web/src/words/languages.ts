/** Languages that the forms offer, as tags (BCP 47): Welsh, and those most spoken beside English in England and Wales. */
export const LANGUAGES = [
  'cy',
  'pl',
  'ro',
  'pa',
  'ur',
  'pt',
  'es',
  'ar',
  'bn',
  'gu',
  'it',
  'ta',
  'fr',
  'lt',
  'zh',
  'tr',
  'fa',
  'so',
  'uk',
];

const NAMES = new Intl.DisplayNames('en-GB', { type: 'language' });

/** A language in words: `cy` is Welsh. */
export const sayLanguage = (tag: string): string => NAMES.of(tag) ?? tag;
