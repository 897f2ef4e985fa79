import { condition } from '@temporalio/workflow';
import type { DeadlineKind, OpenStage } from '@whenready/domain';
import type { Life } from '../life.js';
import { pageIsFull } from '../page.js';

/** One stage of a case's story. */
export interface Chapter {
  readonly stage: OpenStage;
  /** The moments at which silence means something in this chapter. */
  readonly deadlines: readonly DeadlineKind[];
  /** Resolves when the case has left this chapter, or when the story goes on on a new page. */
  tell(life: Life): Promise<void>;
}

/** A chapter that lasts as long as the case stays in its stage. */
export function chapter(stage: OpenStage, deadlines: readonly DeadlineKind[]): Chapter {
  return { stage, deadlines, tell: (life) => condition(() => life.stage !== stage || pageIsFull(life)) };
}

/** What can fall due in every chapter: waits, holds, tasks and reminders go with the case. */
export const ALWAYS: readonly DeadlineKind[] = [
  'service-level',
  'readiness-date',
  'nudge',
  'wait-review',
  'hold-review',
  'window-closing',
  'window-closed',
  'risk-review',
  'case-supervision',
  'task-overdue',
  'session-telling',
  'reminder-outcome',
  'reminder-retry',
  'reminder-receipt',
  'share-ending',
  'share-ended',
  'complaint-due',
];
