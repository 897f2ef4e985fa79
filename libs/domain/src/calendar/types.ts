/** A moment, as ISO 8601 in UTC with milliseconds (`2026-11-22T09:00:00.000Z`); sorts as text. */
export type Instant = string;

/** A day of the calendar in Europe/London, as `YYYY-MM-DD`; sorts as text. Never a moment. */
export type CalendarDay = string;

/** A time of day on the clock in Europe/London, as `HH:MM`. */
export type LocalTime = string;
