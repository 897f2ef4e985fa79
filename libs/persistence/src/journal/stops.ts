import type { CaseEvent } from '@whenready/domain';
import type { PoolClient } from 'pg';
import { stopMessages } from '../inbound/taking.js';

/** A STOP that came in and has not reached its case yet stays in force, whatever the case says meanwhile. */
const RESUME = `
  UPDATE participants p SET stopped_at = NULL WHERE p.case_id = $1 AND p.id = $2 AND NOT EXISTS (
    SELECT 1 FROM inbound_targets t JOIN inbound_messages m ON m.id = t.inbound_id
    WHERE t.case_id = p.case_id AND t.participant_id = p.id AND t.state = 'waiting' AND m.said = 'stop')`;

/** Whether someone wants messages, as whoever sends them reads it; in the transaction of the events that tell it. */
export async function writeStops(client: PoolClient, caseId: string, events: readonly CaseEvent[]): Promise<void> {
  for (const { type, data, at } of events) {
    if (type === 'messages-stopped') await stopMessages(client, [{ caseId, participant: data.participant }], at);
    if (type === 'messages-resumed') await client.query(RESUME, [caseId, data.participant]);
  }
}
