import { dayOf, daysBetween, workingDaysBetween } from './calendar/index.js';
import type { Instant } from './calendar/types.js';
import type { Case } from './case.js';
import { whoseClockFor } from './clock.js';
import { evolve } from './evolve/evolve.js';
import type { CaseEvent } from './events.js';
import type { ProfileHours } from './profile.js';
import type { WhoseClock } from './words.js';

/** How many days a clock ran: all of the calendar's, and those on which the service worked. */
export interface DayCount {
  readonly days: number;
  readonly workingDays: number;
}
export type ClockDays = Readonly<Record<WhoseClock, DayCount>>;

/** Whose the days of a case's life were: the case's as a whole, and each participant's while they were part of it. */
export interface ClockLedger {
  readonly case: ClockDays;
  readonly people: readonly { readonly participant: string; readonly days: ClockDays }[];
}

const NONE: ClockDays = {
  ours: { days: 0, workingDays: 0 },
  theirs: { days: 0, workingDays: 0 },
  outside: { days: 0, workingDays: 0 },
};

/**
 * Every day of a case's life, put down to whoever's clock ran when it began: ours if anything was ours to do for
 * anyone, else theirs or an outside date's. The day of the referral is the start and counts as none; days between a
 * closing and the reopening are no part of the life. The days of the three clocks sum to the life's length.
 * @param events the whole journal, oldest first, in today's shape
 * @param now the case's clock: where the life has come to
 */
export function clockDays(events: readonly CaseEvent[], hours: ProfileHours, now: Instant): ClockLedger {
  let theCase: Case | null = null;
  let since: Instant = events[0]?.at ?? now;
  let whole = NONE;
  const people = new Map<string, ClockDays>();
  const until = (moment: Instant) => {
    if (!theCase || theCase.closed) return;
    const more = {
      days: daysBetween(dayOf(since), dayOf(moment)),
      workingDays: workingDaysBetween(since, moment, hours),
    };
    whole = added(whole, theCase.clock.whose, more);
    for (const { id } of theCase.tracks) {
      const whose = whoseClockFor(theCase, id);
      if (whose) people.set(id, added(people.get(id) ?? NONE, whose, more));
    }
  };
  for (const event of events) {
    if (dayOf(event.at) !== dayOf(since)) {
      until(event.at);
      since = event.at;
    }
    theCase = evolve(theCase, event);
  }
  if (dayOf(now) > dayOf(since)) until(now);
  return { case: whole, people: [...people].map(([participant, days]) => ({ participant, days })) };
}

const added = (before: ClockDays, whose: WhoseClock, { days, workingDays }: DayCount): ClockDays => ({
  ...before,
  [whose]: { days: before[whose].days + days, workingDays: before[whose].workingDays + workingDays },
});
