import type { Case, CaseEvent, Command, Instant } from '@whenready/domain';
import type { PoolClient } from 'pg';
import type { Summary } from '../summary.js';
import { accessChange } from './access.js';
import { caseRow } from './case-row.js';
import { journalRows, outboxRows, textIdOf } from './event-rows.js';
import type { RecordRequest } from './request.js';
import { failingChange } from './failing-addresses.js';
import { taskRows } from './task-rows.js';
import { WRITE } from './write-sql.js';

/** What one command leaves behind. */
export interface Writing {
  readonly request: RecordRequest;
  /** The case's clock at which it was decided. */
  readonly now: Instant;
  readonly before: Case | null;
  readonly after: Case;
  /** At least one. */
  readonly events: readonly CaseEvent[];
  readonly summary: Summary;
  readonly answer: string;
}

/**
 * Writes journal, projections, outbox, answer and adoptions of one command in one statement.
 * @throws Error where the case's row is not at the revision that the events follow
 */
export async function write(client: PoolClient, writing: Writing): Promise<void> {
  const { rows } = await client.query<{ saved: string }>({ ...WRITE, values: valuesOf(writing) });
  if (rows[0]?.saved !== '1') throw new Error('The case moved on while its row was locked.');
}

/** Keeps the answer to a command that changed nothing, so that its key tells the same again. */
export async function writeAnswer(client: PoolClient, request: RecordRequest, answer: string, revision: number) {
  await client.query({
    name: 'journal-answer',
    text: 'INSERT INTO answers (case_id, command_id, body_hash, answer, revision) VALUES ($1, $2, $3, $4, $5)',
    values: [request.caseId, request.command.id, request.bodyHash, answer, revision],
  });
}

function valuesOf({ request, now, before, after, events, summary, answer }: Writing): unknown[] {
  const { caseId, command, bodyHash } = request;
  const access = accessChange(before, after);
  const addresses = failingChange(before, after, events);
  return [
    caseId,
    command.id,
    now,
    bodyHash,
    answer,
    after.revision,
    before?.revision ?? 0,
    JSON.stringify(caseRow(after, summary, events[events.length - 1] as CaseEvent)),
    JSON.stringify(journalRows(request, events)),
    JSON.stringify(outboxRows(caseId, events)),
    JSON.stringify(taskRows(caseId, before, events)),
    JSON.stringify(access.shut),
    JSON.stringify(access.opened),
    textIdOf(command.payload),
    peopleWith(command),
    command.name === 'change-details' ? command.payload.details : null,
    JSON.stringify(addresses.mended),
    JSON.stringify(addresses.failing),
  ];
}

/** The people who come to the case with a command, by the ids under which their details wait. */
function peopleWith(command: Command): readonly string[] {
  if (command.name === 'refer') return command.payload.participants.map((each) => each.id);
  return command.name === 'add-participant' ? [command.payload.participant] : [];
}
