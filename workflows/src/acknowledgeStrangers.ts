import { proxyActivities } from '@temporalio/workflow';
import type { RoundActivities } from '@whenready/contracts/activities';
import type { Instant } from '@whenready/domain';
import { scheduledFor } from './scheduledFor.js';

const { acknowledgeStrangers: acknowledge } = proxyActivities<RoundActivities>({
  startToCloseTimeout: '5 minutes',
  scheduleToCloseTimeout: '15 minutes',
  retry: { initialInterval: '5s', backoffCoefficient: 2, maximumInterval: '1 minute' },
});

/**
 * The round of what came in from strangers: each is told once that it is here, and when somebody reads it.
 * @param asOf the moment it speaks of; by default the moment that the Schedule started it for
 */
export async function acknowledgeStrangers(asOf?: Instant): Promise<{ sent: number }> {
  return acknowledge(asOf ?? scheduledFor());
}
