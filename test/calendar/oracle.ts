import type { Instant, LocalTime, ProfileHours, SafeTimes } from '@whenready/domain';

/** What a clock on a wall in London shows in one minute. */
export interface WallMinute {
  /** Milliseconds since 1970. */
  readonly ms: number;
  readonly day: string;
  readonly time: LocalTime;
  /** ISO weekday. */
  readonly weekday: number;
}

const MINUTE_MS = 60_000;
const QUARTER_MS = 15 * MINUTE_MS;
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  weekday: 'short',
});

const known = new Map<number, WallMinute[]>();

/** Minute by minute from midnight UTC what London's clocks show, by the time zones that Node brings along. */
export function* wallMinutes(from: Instant): Generator<WallMinute> {
  for (let ms = Date.parse(from); ; ms += QUARTER_MS) yield* quarterHour(ms);
}

/** Clocks change on the hour, so that one look at the zones will do for the minutes of a quarter. */
function quarterHour(ms: number): readonly WallMinute[] {
  const before = known.get(ms);
  if (before) return before;
  const { year, month, day, hour, minute, weekday } = Object.fromEntries(
    london.formatToParts(ms).map(({ type, value }) => [type, value]),
  );
  const shown = Array.from({ length: 15 }, (_, past) => ({
    ms: ms + past * MINUTE_MS,
    day: `${year}-${month}-${day}`,
    time: `${hour}:${String(Number(minute) + past).padStart(2, '0')}`,
    weekday: WEEKDAYS.indexOf(weekday ?? '') + 1,
  }));
  known.set(ms, shown);
  return shown;
}

/** Whether a message may reach someone in that minute, in the words of the rule. */
export function mayWrite(
  { day, time, weekday }: WallMinute,
  hours: ProfileHours,
  avoid: readonly string[],
  safe: SafeTimes | null,
  holidays: ReadonlySet<string>,
): boolean {
  if (!hours.weekdays.includes(weekday) || holidays.has(day) || avoid.includes(day)) return false;
  if (time < hours.opens || time >= hours.closes) return false;
  if (hours.quietFrom > hours.quietUntil && (time >= hours.quietFrom || time < hours.quietUntil)) return false;
  if (hours.quietFrom < hours.quietUntil && time >= hours.quietFrom && time < hours.quietUntil) return false;
  if (!safe) return true;
  if (safe.weekdays.length > 0 && !safe.weekdays.includes(weekday)) return false;
  const from = safe.from ?? '00:00';
  const until = safe.until ?? '24:00';
  return from > until ? time >= from || time < until : time >= from && time < until;
}
