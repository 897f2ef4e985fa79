export type { CalendarDay, Instant, LocalTime } from './types.js';
export { BANK_HOLIDAYS, type BankHoliday } from './bank-holidays.js';
export { addDays, addMonths, daysBetween, isCalendarDay, weekday } from './days.js';
export { dayOf, instantAt, plusMinutes, timeOf } from './london.js';
export { closesOn, nextAllowedMoment, opensOn } from './opening-hours.js';
export { isSafeMoment, nextSafeMoment, type SafeTimes } from './safe-moment.js';
export { addWorkingDays, isBankHoliday, isWorkingDay, workingDaysBetween } from './working-days.js';
