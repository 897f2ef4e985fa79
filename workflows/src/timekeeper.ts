import { condition } from '@temporalio/workflow';
import type { Instant } from '@whenready/domain';
import { NO_BODY, caseTime, give } from './command.js';
import type { Life } from './life.js';
import { pageFullAt } from './page.js';
import { pauses } from './patience.js';

/**
 * Tells the case, beside its chapters, that time has passed: whenever its deadline is due, and again until the journal
 * has taken note. Runs as long as the workflow does.
 */
export async function keepTime(life: Life): Promise<never> {
  for (;;) {
    await untilDue(life);
    await passTime(life);
  }
}

/**
 * Sleeps until the deadline. The timer is lazy: it moves when the deadline comes earlier; when the deadline goes later,
 * the old timer fires and the next one is set. It fires at the latest when the page is due to be turned. A workflow
 * that is behind its journal does not sleep: what it missed may bring an earlier deadline.
 */
async function untilDue(life: Life): Promise<void> {
  while (!isDue(life)) {
    const wake = wakesAt(life);
    if (wake === null) {
      await condition(() => life.deadline !== null || life.behind);
    } else {
      life.armedFor = wake;
      const movedEarlier = () => life.behind || (life.deadline !== null && life.deadline < wake);
      await condition(movedEarlier, Date.parse(wake) - Date.now());
      life.armedFor = null;
    }
  }
}

async function passTime(life: Life): Promise<void> {
  const { deadline } = life;
  const isTold = () => !life.behind && life.deadline !== deadline;
  for (const pause of pauses()) {
    if (isTold() || !isDue(life)) return;
    const due = deadline ?? caseTime();
    const id = `time-${deadline ?? 'missed'}-${life.revision}`;
    const command = { name: 'time-passed', id, by: { kind: 'system' }, payload: { due } } as const;
    await give(life, command, NO_BODY).catch(() => undefined);
    if (isTold() || !isDue(life)) return;
    await condition(() => isTold() || !isDue(life), pause);
  }
}

function isDue({ behind, deadline }: Life): boolean {
  return behind || (deadline !== null && deadline <= caseTime());
}

function wakesAt(life: Life): Instant | null {
  const { deadline } = life;
  const page = pageFullAt(life);
  if (page <= caseTime()) return deadline;
  return deadline !== null && deadline < page ? deadline : page;
}
