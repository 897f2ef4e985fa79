import { defineSearchAttributeKey } from '@temporalio/common';
import { workflowInfo } from '@temporalio/workflow';
import type { Instant } from '@whenready/domain';

const SCHEDULED_FOR = defineSearchAttributeKey('TemporalScheduledStartTime', 'DATETIME');

/** The moment that the Schedule started a round for; of one that was started by hand, its start. */
export function scheduledFor(): Instant {
  const scheduled = workflowInfo().typedSearchAttributes.get(SCHEDULED_FOR) ?? workflowInfo().startTime;
  return scheduled.toISOString();
}
