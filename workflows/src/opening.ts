import { condition } from '@temporalio/workflow';
import { give } from './command.js';
import type { Life, MissedOpening } from './life.js';
import { pauses } from './patience.js';

/**
 * Waits until the command that the execution was started with has opened the case (or opened it again). A refusal ends
 * the execution. A command whose outcome is unknown is given again until the journal answers, for it may have opened
 * the case: no open case is ever without its workflow.
 * @returns whether the case is open
 */
export async function opening(life: Life): Promise<boolean> {
  if (life.openStage) return true;
  await condition(() => life.openStage !== null || life.missed !== null);
  if (life.missed && !life.openStage) await openAgain(life, life.missed);
  if (life.openStage === null) await life.settled();
  return life.openStage !== null;
}

async function openAgain(life: Life, { command, bodyHash, forGood }: MissedOpening): Promise<void> {
  if (forGood) return;
  for (const pause of pauses()) {
    await condition(() => life.openStage !== null || life.missed?.forGood === true, pause);
    if (life.openStage !== null || life.missed?.forGood) return;
    await give(life, command, bodyHash).catch((error: unknown) => life.missedOpening({ command, bodyHash }, error));
  }
}
