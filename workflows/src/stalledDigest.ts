import { proxyActivities } from '@temporalio/workflow';
import type { RoundActivities } from '@whenready/contracts/activities';
import type { Instant } from '@whenready/domain';
import { scheduledFor } from './scheduledFor.js';

const { sendStalledDigest } = proxyActivities<RoundActivities>({
  startToCloseTimeout: '2 minutes',
  scheduleToCloseTimeout: '6 hours',
  retry: { initialInterval: '5s', backoffCoefficient: 2, maximumInterval: '5 minutes' },
});

/**
 * The morning round: coordinators are told of their tasks that are due, supervisors and service leads of what went up
 * to them, and supervisors of stalled cases, once for the day.
 * @param asOf the moment it speaks of; by default the moment that the Schedule started it for
 */
export async function stalledDigest(asOf?: Instant): Promise<{ people: number; cases: number; tasks: number }> {
  return sendStalledDigest(asOf ?? scheduledFor());
}
