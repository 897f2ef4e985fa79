import { condition } from '@temporalio/workflow';
import { take } from './take.js';
import type { Life } from './life.js';
import { pauses } from './patience.js';

/**
 * Waits until a command has opened the case (or opened it again). One that is answered without opening it ends the
 * execution. One whose outcome is unknown is given again until the journal answers, whatever else is answered
 * meanwhile, for it may have opened the case: no open case is ever without its workflow.
 * @returns whether there is anything to go on with: an open case, or a closed one on which something falls due
 */
export async function opening(life: Life): Promise<boolean> {
  while (!life.goesOn) {
    await condition(() => life.goesOn || life.unanswered !== null || life.turnedAway);
    await untilAnswered(life);
    if (!life.goesOn) await life.settled();
    if (!life.goesOn && life.unanswered === null) return false;
  }
  return true;
}

async function untilAnswered(life: Life): Promise<void> {
  for (const pause of pauses()) {
    if (life.goesOn || life.unanswered === null) return;
    await condition(() => life.goesOn || life.unanswered === null, pause);
    if (life.goesOn || life.unanswered === null) return;
    await take(life, life.unanswered).catch(() => undefined);
  }
}
