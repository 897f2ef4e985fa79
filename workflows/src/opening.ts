import { condition } from '@temporalio/workflow';
import type { Life } from './life.js';

/**
 * Waits until the command that the execution was started with has opened the case (or opened it again). Where it was
 * refused, where the store was away, or where it was lost on the way, nothing is waited for any longer.
 * @returns whether the case is open
 */
export async function opening(life: Life): Promise<boolean> {
  if (life.openStage) return true;
  await condition(() => life.openStage !== null || life.openingFailed, '1 minute');
  if (life.openStage === null) await life.settled();
  return life.openStage !== null;
}
