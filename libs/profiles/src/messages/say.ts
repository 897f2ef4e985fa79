import { type CalendarDay, dayOf, type Instant, sayDay, sayMoment, sayTime, timeOf } from '@whenready/domain';
import { weekday } from '@whenready/domain/calendar/index';
import type { Language } from './words.js';

const DYDDIAU = ['Llun', 'Mawrth', 'Mercher', 'Iau', 'Gwener', 'Sadwrn', 'Sul'];
const MISOEDD = [
  'Ionawr',
  'Chwefror',
  'Mawrth',
  'Ebrill',
  'Mai',
  'Mehefin',
  'Gorffennaf',
  'Awst',
  'Medi',
  'Hydref',
  'Tachwedd',
  'Rhagfyr',
];

/**
 * A moment, or a calendar day, as people say it in a language: `Tuesday 3 March 2026 at 2:00pm`,
 * `dydd Mawrth 3 Mawrth 2026 am 2:00pm`.
 * @param moment an instant, shown on the clock in Europe/London, or a day
 */
export function sayWhen(moment: Instant | CalendarDay, language: Language): string {
  if (!moment.includes('T')) return DAY[language](moment);
  return language === 'en' ? sayMoment(moment) : `${DAY.cy(dayOf(moment))} am ${sayTime(timeOf(moment))}`;
}

const DAY: Readonly<Record<Language, (day: CalendarDay) => string>> = {
  en: sayDay,
  cy: (day) => {
    const [year, month, date] = day.split('-').map(Number) as [number, number, number];
    return `dydd ${DYDDIAU[weekday(day) - 1]} ${date} ${MISOEDD[month - 1]} ${year}`;
  },
};
