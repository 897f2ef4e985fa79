/** Why a reminder was not sent; printed on the timeline. */
export const REMINDER_REASONS = [
  'no-safe-address',
  'no-address',
  'not-agreed-for-this-harm',
  'withdrawn',
  'consent-withdrawn',
  'on-hold',
  'no-longer-wanted',
  'outside-safe-hours',
  'asked-to-avoid-this-day',
  'provider-refused',
  'provider-away',
  'outcome-unknown',
  'asked-to-be-phoned',
] as const;
export type ReminderReason = (typeof REMINDER_REASONS)[number];

/** Why a reminder was not sent, as the timeline prints it. */
export const REASON_WORDS: Readonly<Record<ReminderReason, string>> = {
  'no-safe-address': 'no address is recorded as safe',
  'no-address': 'no address is known',
  'not-agreed-for-this-harm': 'they have not agreed to automated reminders',
  withdrawn: 'they have withdrawn',
  'consent-withdrawn': 'they have withdrawn their consent',
  'on-hold': 'the case is on hold',
  'no-longer-wanted': 'it is no longer wanted',
  'outside-safe-hours': 'it was outside safe hours',
  'asked-to-avoid-this-day': 'they asked us to avoid this day',
  'provider-refused': 'the mail provider refused it',
  'provider-away': 'the mail service did not answer',
  'outcome-unknown': 'its outcome is unknown',
  'asked-to-be-phoned': 'they asked to be phoned',
};
