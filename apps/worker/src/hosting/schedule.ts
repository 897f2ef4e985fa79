import { ScheduleAlreadyRunning, ScheduleOverlapPolicy, type Client, type ScheduleSpec } from '@temporalio/client';
import { TASK_QUEUE } from '@whenready/contracts/caseWorkflow';

/** A round: its Schedule and its workflow have the same name, as searched for by operators. */
interface Round {
  readonly id: string;
  readonly workflowType: string;
  /** When, in Europe/London. */
  readonly spec: Pick<ScheduleSpec, 'calendars' | 'intervals'>;
  /** How late it is still run, where nothing could be run in time. */
  readonly catchup: '12 hours' | '5 minutes';
}

const at = (hour: number): Round['spec'] => ({ calendars: [{ hour, minute: 0 }] });

/** Every round of the live space. */
const ROUNDS: readonly Round[] = [
  /** Every day: whose service does not work on it is told nothing. */
  { id: 'stalled-digest', workflowType: 'stalledDigest', spec: at(8), catchup: '12 hours' },
  { id: 'draft-expiry', workflowType: 'draftExpiry', spec: at(7), catchup: '12 hours' },
  {
    id: 'acknowledge-strangers',
    workflowType: 'acknowledgeStrangers',
    spec: { intervals: [{ every: '5 minutes' }] },
    catchup: '5 minutes',
  },
];

/** Sets up the rounds. Where one is there already it is left as it is. */
export async function scheduleRounds(client: Client): Promise<void> {
  for (const round of ROUNDS) await schedule(client, round);
}

async function schedule(client: Client, { id, workflowType, spec, catchup }: Round): Promise<void> {
  try {
    await client.schedule.create({
      scheduleId: id,
      spec: { ...spec, timezone: 'Europe/London' },
      action: { type: 'startWorkflow', workflowType, taskQueue: TASK_QUEUE, workflowId: id },
      policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: catchup },
    });
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
  }
}
