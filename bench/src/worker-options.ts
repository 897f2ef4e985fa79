import type { WorkerOptions } from '@temporalio/worker';

/** What Whenready's own worker runs with, so that both sides of a ratio are alike. */
export const workerOptions = {
  maxCachedWorkflows: 500,
  shutdownGraceTime: '10s',
  stickyQueueScheduleToStartTimeout: '1s',
  maxConcurrentWorkflowTaskExecutions: 40,
  maxConcurrentWorkflowTaskPolls: 5,
  maxConcurrentActivityTaskPolls: 2,
  maxConcurrentLocalActivityExecutions: 16,
  maxConcurrentActivityTaskExecutions: 6,
} satisfies Partial<WorkerOptions>;
