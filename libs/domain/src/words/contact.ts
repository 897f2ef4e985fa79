/** How someone may be reached safely. */

/** Who else may see what is sent to someone, besides themselves. */
export const SEEN_BY = [
  'nobody',
  'household',
  'partner',
  'parent-or-guardian',
  'carer',
  'professional',
  'colleague',
  'the-other-side',
] as const;
export type SeenBy = (typeof SEEN_BY)[number];

/** The days of the week in the order of ISO: Monday is 1. */
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** How what is sent to someone is written. */
export const MESSAGE_FORMATS = ['standard', 'large-print', 'easy-read'] as const;
export type MessageFormat = (typeof MESSAGE_FORMATS)[number];
