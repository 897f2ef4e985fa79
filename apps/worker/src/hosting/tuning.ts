import type { WorkerOptions } from '@temporalio/worker';

/**
 * How much a worker takes on at once, for two cores. A worker that dies is noticed within a second by those who knew it
 * (sticky timeout) and within three by the task it had (`workflowTaskTimeout` of the start).
 */
export const tuning = {
  maxCachedWorkflows: 500,
  reuseV8Context: true,
  shutdownGraceTime: '10s',
  stickyQueueScheduleToStartTimeout: '1s',
  maxConcurrentWorkflowTaskExecutions: 40,
  maxConcurrentWorkflowTaskPolls: 5,
  maxConcurrentActivityTaskPolls: 2,
  maxConcurrentLocalActivityExecutions: 16,
  maxConcurrentActivityTaskExecutions: 6,
} satisfies Partial<WorkerOptions>;
