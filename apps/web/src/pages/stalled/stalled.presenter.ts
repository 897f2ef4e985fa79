import type { StalledCase } from '@whenready/contracts';
import { dayOf } from '@whenready/domain';
import type { Directory } from '../../api/directory.js';
import { count, sayDate } from '../../words/dates.js';
import { label } from '../../words/labels.js';

/** What the list of stalled cases shows. */
export function presentStalled(stalled: readonly StalledCase[], { staff }: Directory) {
  return {
    title: 'Stalled cases',
    found: count(stalled.length, 'case'),
    rows: stalled.map((item) => ({
      href: `/cases/${item.id}`,
      reference: item.reference,
      stage: label('STAGES', item.stage),
      since: sayDate(dayOf(item.stalledSince)),
      days: `${item.ourDays} of ${count(item.serviceLevel, 'working day')}`,
      over: count(Math.max(0, item.ourDays - item.serviceLevel), 'day'),
      why: item.why,
      reasons: item.reasons.map((reason) => label('STALL_REASONS', reason)),
      coordinator: item.coordinator
        ? (staff.find(({ id }) => id === item.coordinator)?.name ?? 'A colleague')
        : 'Nobody yet',
    })),
  };
}
