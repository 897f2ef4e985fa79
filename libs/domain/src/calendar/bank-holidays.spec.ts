import { addDays, BANK_HOLIDAYS, daysBetween, isBankHoliday, isCalendarDay, weekday } from './index.js';

/** Easter Sunday by the anonymous Gregorian computus. */
function easter(year: number): string {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(century / 4);
  const e = century % 4;
  const g = Math.floor((8 * century + 13) / 25);
  const h = (19 * a + century - d - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return `${year}-0${month}-${String(day).padStart(2, '0')}`;
}

/** Tells by the standing rule alone, day by day, whether England and Wales rest. */
function restsByRule(day: string): boolean {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const iso = weekday(day);
  const monday = iso === 1;
  const sinceEaster = daysBetween(easter(year), day);
  if (sinceEaster === -2 || sinceEaster === 1) return true;
  if (month === 5) return monday && (date <= 7 || date >= 25);
  if (month === 8) return monday && date >= 25;
  if (month === 1) return (date === 1 && iso < 6) || (monday && (date === 2 || date === 3));
  if (month !== 12) return false;
  const ownDay = (date === 25 || date === 26) && iso < 6;
  const substitute = (date === 27 || date === 28) && (iso === 1 || iso === 2);
  return ownDay || substitute;
}

const events = BANK_HOLIDAYS['england-and-wales'].events;

describe('bank holidays of England and Wales', () => {
  it('are those of the standing rule on every day of 2024 to 2034', () => {
    const days = Array.from({ length: daysBetween('2024-01-01', '2035-01-01') }, (_, i) => addDays('2024-01-01', i));
    expect(days).toHaveLength(4018);
    expect(days.filter((day) => isBankHoliday(day) !== restsByRule(day))).toEqual([]);
  });

  it('depart from the rule in the other years only where the Crown said so', () => {
    const days = Array.from({ length: daysBetween('2015-01-01', '2041-01-01') }, (_, i) => addDays('2015-01-01', i));
    const departures = days.filter((day) => isBankHoliday(day) !== restsByRule(day));
    expect(departures).toEqual([
      '2020-05-04',
      '2020-05-08',
      '2022-05-30',
      '2022-06-02',
      '2022-06-03',
      '2022-09-19',
      '2023-05-08',
    ]);
  });

  it.each([
    ['2015', ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28']],
    ['2020', ['01-01', '04-10', '04-13', '05-08', '05-25', '08-31', '12-25', '12-28']],
    ['2021', ['01-01', '04-02', '04-05', '05-03', '05-31', '08-30', '12-27', '12-28']],
    ['2022', ['01-03', '04-15', '04-18', '05-02', '06-02', '06-03', '08-29', '09-19', '12-26', '12-27']],
    ['2023', ['01-02', '04-07', '04-10', '05-01', '05-08', '05-29', '08-28', '12-25', '12-26']],
    ['2026', ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28']],
    ['2027', ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28']],
  ])('in %s are the published ones', (year, expected) => {
    const found = events.map((event) => event.date).filter((date) => date.startsWith(year));
    expect(found).toEqual(expected.map((date) => `${year}-${date}`));
  });

  it('name their substitute days', () => {
    expect(events.filter((event) => event.date.startsWith('2022-12'))).toEqual([
      { title: 'Boxing Day', date: '2022-12-26', notes: '', bunting: true },
      { title: 'Christmas Day', date: '2022-12-27', notes: 'Substitute day', bunting: true },
    ]);
  });

  it('are real days, each once, in order', () => {
    const dates = events.map((event) => event.date);
    expect(dates.every(isCalendarDay)).toBe(true);
    expect(dates).toEqual([...new Set(dates)].sort());
  });
});
