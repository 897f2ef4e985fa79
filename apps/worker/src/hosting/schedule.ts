import { ScheduleAlreadyRunning, ScheduleOverlapPolicy, type CalendarSpec, type Client } from '@temporalio/client';
import { TASK_QUEUE } from '@whenready/contracts/caseWorkflow';

/** A round: its Schedule and its workflow have the same name, as searched for by operators. */
interface Round {
  readonly id: string;
  readonly workflowType: string;
  /** When, in Europe/London. */
  readonly calendar: CalendarSpec;
}

/** Every round of the live space. */
const ROUNDS: readonly Round[] = [
  /** Every day: whose service does not work on it is told nothing. */
  { id: 'stalled-digest', workflowType: 'stalledDigest', calendar: { hour: 8, minute: 0 } },
  { id: 'draft-expiry', workflowType: 'draftExpiry', calendar: { hour: 7, minute: 0 } },
];

/** Sets up the rounds. Where one is there already it is left as it is. */
export async function scheduleRounds(client: Client): Promise<void> {
  for (const round of ROUNDS) await schedule(client, round);
}

async function schedule(client: Client, { id, workflowType, calendar }: Round): Promise<void> {
  try {
    await client.schedule.create({
      scheduleId: id,
      spec: { calendars: [calendar], timezone: 'Europe/London' },
      action: { type: 'startWorkflow', workflowType, taskQueue: TASK_QUEUE, workflowId: id },
      policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '12 hours' },
    });
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
  }
}
