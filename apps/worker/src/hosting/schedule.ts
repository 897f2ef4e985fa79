import { ScheduleAlreadyRunning, ScheduleOverlapPolicy, type Client } from '@temporalio/client';
import { TASK_QUEUE } from '@whenready/contracts/caseWorkflow';

const SCHEDULE = 'stalled-digest';

/** Sets up the morning round: weekdays at 08:00 in Europe/London. Where it is there already it is left as it is. */
export async function scheduleStalledDigest(client: Client): Promise<void> {
  const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'] as const;
  try {
    await client.schedule.create({
      scheduleId: SCHEDULE,
      spec: { calendars: [{ dayOfWeek: [...weekdays], hour: 8, minute: 0 }], timezone: 'Europe/London' },
      action: { type: 'startWorkflow', workflowType: 'stalledDigest', taskQueue: TASK_QUEUE, workflowId: SCHEDULE },
      policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '12 hours' },
    });
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
  }
}
