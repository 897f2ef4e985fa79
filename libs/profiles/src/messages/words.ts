import type { Purpose } from '@whenready/domain/words';

/** Languages that messages are written in; English stands in where another has no words for a purpose. */
export const LANGUAGES = ['en', 'cy'] as const;
export type Language = (typeof LANGUAGES)[number];

export const PLACEHOLDERS = ['when', 'place', 'link', 'phone', 'until', 'stop'] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

type Holders = readonly Placeholder[];
const APPOINTMENT: Holders = ['when', 'place', 'link', 'phone', 'stop'];
const OPEN: Holders = ['link', 'phone', 'stop'];

/** What is known when a message for a purpose is written: its template may use nothing else. */
export const KNOWN_FOR: Readonly<Record<Purpose, Holders>> = {
  'readiness-date': OPEN,
  nudge: OPEN,
  session: APPOINTMENT,
  'session-invitation': APPOINTMENT,
  'session-change': APPOINTMENT,
  'session-cancellation': APPOINTMENT,
  'letter-waiting': OPEN,
  'amends-due': ['when', ...OPEN],
  survey: OPEN,
  'complaint-acknowledged': ['until', 'phone'],
  'message-acknowledged': ['until', 'phone'],
};

/** What a message for a purpose is of no use without. */
export const NEEDED_FOR: Readonly<Record<Purpose, Holders>> = {
  'readiness-date': [],
  nudge: [],
  session: ['when'],
  'session-invitation': ['when'],
  'session-change': ['when'],
  'session-cancellation': ['when'],
  'letter-waiting': [],
  'amends-due': ['when'],
  survey: [],
  'complaint-acknowledged': ['until'],
  'message-acknowledged': ['until'],
};
