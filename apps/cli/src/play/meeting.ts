import { type CalendarDay, type Instant, instantAt } from '@whenready/domain';
import type { Api } from '../api/client.js';
import { refused } from '../problem.js';
import { afternoonOf, dayAfter } from './days.js';

/** When and where people meet. */
export interface Meeting {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly venue: string;
}

interface Availability {
  readonly venues: readonly { readonly id: string; readonly neutral: boolean; readonly free: boolean }[];
  readonly staff: readonly { readonly id: string; readonly free: boolean }[];
}

/** Working days that are looked at before giving up. */
const DAYS = 30;

/**
 * The first afternoon, from a day on, on which a neutral room is free and so is whoever leads.
 * @throws Problem where there is none within six weeks
 */
export async function freeAfternoon(api: Api, from: CalendarDay, lead: string): Promise<Meeting> {
  let day = from;
  for (let tried = 0; tried < DAYS; tried += 1) {
    const time = afternoonOf(day);
    const { venues, staff } = await api.get<Availability>('/availability', { from: time.startsAt, to: time.endsAt });
    const venue = venues.find(({ neutral, free }) => neutral && free);
    if (venue && staff.find(({ id }) => id === lead)?.free !== false) return { ...time, venue: venue.id };
    day = dayAfter(instantAt(day, '12:00'), 1);
  }
  throw refused('CLASH', 'No neutral room is free for weeks.', 'Add a venue, or record what became of older sessions.');
}
