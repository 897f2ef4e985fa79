import {
  dayOf,
  type Instant,
  nextSafeMoment,
  type ProfileHours,
  type Purpose,
  type ReminderReason,
  type SafeTimes,
  timeOf,
  type Track,
  weekday,
} from '@whenready/domain';

/** Until when a message waits, and why. */
export interface Later {
  readonly until: Instant;
  readonly why: ReminderReason;
}

/**
 * When a message may reach a person: null for now; a moment to come, in UTC, with the reason; `never` where no moment
 * within a year is safe for them. What answers somebody who has just written need not wait for working hours, but for
 * the times that are safe for them.
 */
export function whenTo(track: Track, purpose: Purpose, hours: ProfileHours, now: Instant): Later | 'never' | null {
  const avoid = track.wait?.avoid ?? [];
  if (purpose === 'message-acknowledged' && isSafeTime(now, track.safeContact)) return null;
  const until = nextSafeMoment(now, hours, avoid, track.safeContact);
  if (until === null) return 'never';
  if (until === now) return null;
  return { until, why: avoid.includes(dayOf(now)) ? 'asked-to-avoid-this-day' : 'outside-safe-hours' };
}

/** Whether a moment is within the times that a person gave; times may run over midnight. */
function isSafeTime(now: Instant, safe: SafeTimes | null): boolean {
  if (safe === null) return true;
  const [time, from, until] = [timeOf(now), safe.from ?? '00:00', safe.until ?? '24:00'];
  if (safe.weekdays.length > 0 && !safe.weekdays.includes(weekday(dayOf(now)))) return false;
  return from <= until ? from <= time && time < until : time >= from || time < until;
}
