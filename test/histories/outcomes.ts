import type { RemindRequest, ReminderResult } from '@whenready/contracts/activities';

type Attempt = (request: RemindRequest) => ReminderResult;

const SENT: ReminderResult = { outcome: 'sent', channel: 'email', why: null };
const planned = new Map<string, Attempt[]>();

/** What becomes of the next attempts to reach somebody in a case, in their order; of all others, that they were sent. */
export function plan(caseId: string, ...attempts: Attempt[]): void {
  planned.set(caseId, attempts);
}

/** An attempt, as it was planned. */
export const remind = async (request: RemindRequest): Promise<ReminderResult> =>
  planned.get(request.caseId)?.shift()?.(request) ?? SENT;
