import {
  addDays,
  BANK_HOLIDAYS,
  type Instant,
  nextSafeMoment,
  type ProfileHours,
  type SafeTimes,
} from '@whenready/domain';
import { decisionProfile, loadProfiles } from '@whenready/profiles';
import { mayWrite, wallMinutes } from './oracle.js';

const YEARS = Array.from({ length: 11 }, (_, n) => 2024 + n);
const HOLIDAYS: ReadonlySet<string> = new Set(BANK_HOLIDAYS['england-and-wales'].events.map(({ date }) => date));
const lastSunday = (year: number, month: number): string => {
  const last = new Date(Date.UTC(year, month + 1, 0));
  return new Date(last.getTime() - last.getUTCDay() * 86_400_000).toISOString().slice(0, 10);
};
const changes = YEARS.flatMap((year) => [lastSunday(year, 2), lastSunday(year, 9)]);
const holidays = [...HOLIDAYS].filter((day) => YEARS.includes(Number(day.slice(0, 4))));
const monthEnds = YEARS.flatMap((year) =>
  Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(year, month + 1, 0)).toISOString().slice(0, 10)),
);

interface Rule {
  readonly what: string;
  readonly hours: ProfileHours;
  readonly safe: SafeTimes | null;
  /** Days to avoid, counted from the turning point. */
  readonly avoid: readonly number[];
}

const always: ProfileHours = {
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  opens: '00:00',
  closes: '24:00',
  quietFrom: '00:00',
  quietUntil: '00:00',
};
const daily: ProfileHours = { ...always, opens: '05:00', closes: '23:30', quietFrom: '22:00', quietUntil: '07:30' };
const opened = [
  ...new Map(loadProfiles().map((one) => [JSON.stringify(decisionProfile(one).hours), one.hours])).values(),
];
const rules: Rule[] = [
  ...opened.flatMap((hours): Rule[] => [
    { what: `a service's own hours`, hours, safe: null, avoid: [] },
    {
      what: `a service's, at noon from Monday to Thursday`,
      hours,
      safe: times([1, 2, 3, 4], '12:00', '13:30'),
      avoid: [1],
    },
    { what: `a service's, at night`, hours, safe: times([], '16:15', '09:30'), avoid: [0] },
  ]),
  { what: 'every day, weekends alone', hours: daily, safe: times([6, 7], null, null), avoid: [] },
  { what: 'every day, at night', hours: daily, safe: times([], '20:00', '08:15'), avoid: [0, 1] },
  { what: 'the hour that a change skips or repeats', hours: always, safe: times([], '01:30', '01:45'), avoid: [] },
  {
    what: 'quiet over the change',
    hours: { ...always, quietFrom: '22:00', quietUntil: '01:20' },
    safe: null,
    avoid: [],
  },
];

function times(weekdays: number[], from: string | null, until: string | null): SafeTimes {
  return { weekdays, from, until };
}

const DAY_MINUTES = 24 * 60;
/** Asked about: the day before, the day and the day after, every so many minutes and wherever it opens or closes. */
const ASKED = 3 * DAY_MINUTES;
const EVERY = 127;

/** What is asked of one minute, and what the walk says: the first from it on in which one may write. */
interface Asked {
  readonly at: Instant;
  readonly first: Instant;
}

/** Walks from the day before, minute by minute, until it is open after the last that is asked. */
function asked(day: string, { hours, safe, avoid }: Rule): Asked[] {
  const avoided = avoid.map((days) => addDays(day, days));
  const waiting: number[] = [];
  const found: Asked[] = [];
  let minutes = 0;
  let wasOpen: boolean | null = null;
  for (const minute of wallMinutes(`${addDays(day, -1)}T00:00:00.000Z`)) {
    const open = mayWrite(minute, hours, avoided, safe, HOLIDAYS);
    if (minutes < ASKED && (open !== wasOpen || minutes % EVERY === 0)) waiting.push(minute.ms);
    if (open) found.push(...waiting.splice(0).map((ms) => ({ at: instant(ms), first: instant(minute.ms) })));
    if (open && minutes >= ASKED) return found;
    minutes += 1;
    wasOpen = open;
  }
  return found;
}

const instant = (ms: number): Instant => new Date(ms).toISOString();

/** Each moment around a day of which `nextSafeMoment` says other than the walk, or another thing when asked again. */
function wrongAround(day: string, rule: Rule): string[] {
  const avoided = rule.avoid.map((days) => addDays(day, days));
  const next = (moment: Instant) => nextSafeMoment(moment, rule.hours, avoided, rule.safe);
  return asked(day, rule)
    .filter(({ at, first }) => next(at) !== first || next(first) !== first)
    .map(({ at, first }) => `${at}: ${next(at)} and not ${first}`);
}

test('there are as many turning points as there should be, and more than one is asked of each', () => {
  expect([changes, monthEnds, holidays].map(({ length }) => length)).toEqual([22, 132, 88]);
  expect(rules.every((rule) => asked('2026-03-29', rule).length > ASKED / EVERY)).toBe(true);
});

describe.each([
  ['clock change', changes],
  ['bank holiday', holidays],
  ['month end', monthEnds],
])('around every %s from 2024 to 2034', (_what, days) => {
  test.each(rules.map((rule) => [rule.what, rule] as const))(
    '%s: none wrong, none skipped, none twice',
    (_rule, rule) => {
      expect(days.flatMap((day) => wrongAround(day, rule))).toEqual([]);
    },
  );
});
