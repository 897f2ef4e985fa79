import { addDays, dayOf, type Instant, instantAt } from '@whenready/domain';
import type { DraftDates } from '@whenready/persistence';
import type { ServiceProfile } from '@whenready/profiles';

/**
 * How long a service keeps a draft that was changed at that moment: whole days, over when they begin in Europe/London.
 * @param kept the profile's `intake.drafts`
 */
export function draftDates(
  { expireAfterDays, noticeDaysBefore }: ServiceProfile['intake']['drafts'],
  at: Instant,
): DraftDates {
  const begins = (days: number) => instantAt(addDays(dayOf(at), days), '00:00');
  return { at, noticeAt: begins(expireAfterDays - noticeDaysBefore), expiresAt: begins(expireAfterDays) };
}
