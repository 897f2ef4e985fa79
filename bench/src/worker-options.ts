import type { WorkerOptions } from '@temporalio/worker';

/** What Whenready's own worker runs with, so that both sides of a ratio are alike. */
export const workerOptions = {
  maxCachedWorkflows: 500,
  maxConcurrentWorkflowTaskExecutions: 40,
  shutdownGraceTime: '5s',
} satisfies Partial<WorkerOptions>;
