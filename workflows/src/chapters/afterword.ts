import { condition } from '@temporalio/workflow';
import type { Life } from '../life.js';
import { pageIsFull } from '../page.js';

/**
 * After the end: the case is closed, and a complaint or a task that outlives it still has its clock. It lasts until
 * nothing falls due any more, or the case is opened again.
 */
export const afterword = {
  tell: (life: Life): Promise<void> => condition(() => life.openStage !== null || !life.goesOn || pageIsFull(life)),
};
