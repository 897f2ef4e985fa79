import { proxyActivities } from '@temporalio/workflow';
import type { RoundActivities } from '@whenready/contracts/activities';
import type { Instant } from '@whenready/domain';
import { scheduledFor } from './scheduledFor.js';

const { expireDrafts } = proxyActivities<RoundActivities>({
  startToCloseTimeout: '2 minutes',
  scheduleToCloseTimeout: '6 hours',
  retry: { initialInterval: '5s', backoffCoefficient: 2, maximumInterval: '5 minutes' },
});

/**
 * The daily round of drafts: owners are told once before theirs is deleted; those whose time is over are.
 * @param asOf the moment it speaks of; by default the moment that the Schedule started it for
 */
export async function draftExpiry(asOf?: Instant): Promise<{ noticed: number; expired: number }> {
  return expireDrafts(asOf ?? scheduledFor());
}
