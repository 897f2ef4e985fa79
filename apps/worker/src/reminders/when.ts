import {
  dayOf,
  type DueReminder,
  type Instant,
  isSafeMoment,
  nextSafeMoment,
  plusMinutes,
  type ProfileHours,
  type ReminderReason,
  type Track,
} from '@whenready/domain';

/** Until when a message waits, and why. */
export interface Later {
  readonly until: Instant;
  readonly why: ReminderReason;
}

/**
 * When a message may reach a person: null for now; a moment to come, in UTC, with the reason; `never` where no moment
 * within a year is safe for them. What answers somebody who has just written goes at once, by night too, where that is
 * safe for them, or not at all.
 */
export function whenTo(
  track: Track,
  { purpose, dueAt }: Pick<DueReminder, 'purpose' | 'dueAt'>,
  hours: ProfileHours,
  now: Instant,
): Later | 'never' | null {
  const avoid = track.wait?.avoid ?? [];
  if (purpose === 'message-acknowledged')
    return isAtOnce(dueAt, now) && isSafeMoment(now, track.safeContact) && !avoid.includes(dayOf(now)) ? null : 'never';
  const until = nextSafeMoment(now, hours, avoid, track.safeContact);
  if (until === null) return 'never';
  if (until === now) return null;
  return { until, why: avoid.includes(dayOf(now)) ? 'asked-to-avoid-this-day' : 'outside-safe-hours' };
}

/** How long after somebody wrote an answer is still one to it. */
const AT_ONCE_MINUTES = 15;

const isAtOnce = (dueAt: Instant, now: Instant): boolean => now <= plusMinutes(dueAt, AT_ONCE_MINUTES);
