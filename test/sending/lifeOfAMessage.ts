import { setTimeout as pause } from 'node:timers/promises';
import type { ReminderResult } from '@whenready/contracts/activities';
import type { ChannelCode, Receipt } from '@whenready/domain';
import type { RemindService } from '../../apps/worker/src/activities/remind.service.js';
import type { MessagedCase } from './messagedCase.js';

/** More steps than any message takes. */
const STEPS = 60;
/** Pauses between attempts at an effect that failed, as an engine would make them, in a shorter time. */
const AGAIN_AFTER_MS = [20, 40, 80, 160, 320, 640, 1_280];

type Service = Pick<RemindService, 'remind'>;
/** What a provider tells of the message that the case's person was sent in a channel. */
type ReceiptOf = (messaged: MessagedCase, channel: ChannelCode) => Promise<Receipt | null>;

/** Lives a message from its due moment to its end, as its workflow does: effect, command, deadline, and so on. */
export async function lived(messaged: MessagedCase, service: Service, receiptOf: ReceiptOf): Promise<void> {
  for (let step = 0; step < STEPS; step += 1) {
    const { reminder } = messaged;
    if (!reminder) return;
    const { id, attempt, state, channel, nextAt } = reminder;
    const system = { kind: 'system' };
    if (state === 'due') {
      const result = await attempted(service, messaged);
      await messaged.give('record-reminder', { reminder: id, ...result }, system, `reminder-${id}-${attempt}`);
      continue;
    }
    const receipt = state === 'handed' && channel ? await receiptOf(messaged, channel) : null;
    if (receipt && channel) {
      const told = { reminder: id, participant: 'p1', channel, receipt };
      await messaged.give('record-receipt', told, system);
      await messaged.give('record-receipt', told, system);
    } else await messaged.passTo(nextAt ?? messaged.now);
  }
  throw new Error(`A message of ${messaged.id} came to no end.`);
}

async function attempted(service: Service, messaged: MessagedCase): Promise<ReminderResult> {
  const { reminder } = messaged;
  if (!reminder) throw new Error('Nothing is due.');
  for (const again of [...AGAIN_AFTER_MS, null])
    try {
      return await service.remind(messaged.requestOf(reminder));
    } catch {
      if (again !== null) await pause(again);
    }
  return { outcome: 'unknown', channel: null, why: 'outcome-unknown' };
}
