import { condition, isCancellation, proxyActivities, sleep } from '@temporalio/workflow';
import type { EffectActivities, ReminderResult } from '@whenready/contracts/activities';
import type { DueReminder } from '@whenready/domain';
import { NO_BODY, caseTime, give } from './command.js';
import { isAnswer } from './failures.js';
import type { Life } from './life.js';
import { pauses } from './patience.js';

const { remind } = proxyActivities<EffectActivities>({
  startToCloseTimeout: '30s',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '1m', maximumAttempts: 8 },
});

/**
 * Starts, beside the chapters, the effects that folded events ask for. Nobody waits for one but the turning of the page
 * and the end of the case. Runs as long as the workflow does.
 */
export async function runEffects(life: Life): Promise<never> {
  for (;;) {
    await condition(() => life.reminders.length > 0);
    for (const reminder of life.reminders.splice(0)) startReminder(life, reminder);
  }
}

function startReminder(life: Life, reminder: DueReminder): void {
  life.effects += 1;
  void sendAndTell(life, reminder)
    .catch((error: unknown) => {
      if (!isCancellation(error)) throw error;
    })
    .finally(() => (life.effects -= 1));
}

/** Sends a reminder and tells the case what became of it, for as long as it takes. */
async function sendAndTell(life: Life, reminder: DueReminder): Promise<void> {
  const { code, version } = life.profile;
  const request = { caseId: life.caseId, profile: { code, version }, reminder, now: caseTime() };
  const result = await remind(request).catch(unknown);
  for (const pause of pauses()) {
    try {
      await tell(life, reminder, result);
      return;
    } catch (error) {
      if (isAnswer(error)) return;
      await sleep(pause);
    }
  }
}

/** Whether it went out cannot be told from here, so a person settles it. */
function unknown(): ReminderResult {
  return { outcome: 'unknown', channel: null, why: 'outcome-unknown' };
}

/** Each attempt is told once: its command has an id of its own. */
function tell(life: Life, { id, attempt }: DueReminder, result: ReminderResult): Promise<string> {
  const command = {
    name: 'record-reminder',
    id: attempt > 1 ? `reminder-${id}-${attempt}` : `reminder-${id}`,
    by: { kind: 'system' },
    payload: { reminder: id, ...result },
  } as const;
  return give(life, command, NO_BODY);
}
