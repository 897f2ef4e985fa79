import { randomUUID } from 'node:crypto';
import {
  CASE_WORKFLOW,
  caseWorkflowId,
  type CaseState,
  type CaseSummary,
  stateQuery,
  TASK_QUEUE,
} from '@whenready/contracts';
import {
  type Case,
  type CaseEvent,
  type Command,
  type DecisionProfile,
  type Instant,
  type ParticipantRole,
  SNAPSHOT_VERSION,
  upcastCase,
} from '@whenready/domain';
import { poolOf } from '@whenready/persistence/data-source';
import { EVENT_COLUMNS, eventOf, type EventRow } from '@whenready/persistence/journal/event-rows';
import { ApiProblem } from '../../apps/api/src/errors/apiProblem.js';
import { HARMED, RESPONSIBLE, SUPPORTER } from '../../libs/domain/test/lives.js';
import { Disagreement } from './disagreement.js';
import type { Written } from './model.js';
import type { Named } from './opening.js';
import type { Space } from './space.js';

/** What came back for a command: the new summary, or the code that it was refused with and the revision judged. */
export type Outcome = { readonly summary: CaseSummary } | { readonly code: string; readonly revision: number };

/** A case as PostgreSQL has it: its row, and what its journal has after some revision. */
export interface Stored {
  readonly theCase: Case;
  readonly deadline: Instant | null;
  readonly written: readonly Written[];
}

type JournalRow = EventRow & { readonly command_id: string };

interface StoredRow {
  readonly snapshot: Case;
  readonly snapshot_v: number;
  readonly next_deadline_at: Date | null;
  readonly events: readonly JournalRow[];
}

const STORED = `
  SELECT snapshot, snapshot_v, next_deadline_at, (
    SELECT coalesce(json_agg(j ORDER BY revision), '[]')
    FROM (SELECT command_id, ${EVENT_COLUMNS} FROM journal WHERE case_id = $1 AND revision > $2) j
  ) AS events
  FROM cases WHERE id = $1`;

function byCommand(rows: readonly JournalRow[]): Written[] {
  const written: { commandId: string; events: CaseEvent[] }[] = [];
  for (const row of rows) {
    if (written.at(-1)?.commandId !== row.command_id) written.push({ commandId: row.command_id, events: [] });
    written.at(-1)?.events.push(eventOf({ ...row, happened_at: new Date(row.happened_at) }));
  }
  return written;
}

const PATIENCE_MS = 60_000;
const LAST_REVISION = 2_147_483_647;

/** One case in the running rehearsal: its workflow on the real server, its journal in PostgreSQL. */
export class LiveCase {
  readonly id = randomUUID();

  constructor(
    private readonly space: Space,
    readonly profile: DecisionProfile,
  ) {}

  /** Stores what comes before a referral, and gives the id and reference that it takes. */
  async register(): Promise<Named> {
    const person = (id: string, role: ParticipantRole) => ({
      id,
      role,
      name: id,
      email: `${id}@example.test`,
      phone: null,
    });
    const people = [person(HARMED, 'person-harmed'), person(RESPONSIBLE, 'person-responsible')];
    await this.space.intake.storePeople(this.id, [...people, person(SUPPORTER, 'supporter')]);
    const reference = await this.space.intake.allocateReference(this.profile.prefix, new Date().getUTCFullYear());
    return { caseId: this.id, reference };
  }

  /**
   * Brings a command to the case, as the api does; again, with the same id, where its outcome is unknown.
   * @param profile what the case is pinned to now
   * @param over it is closed, and nothing falls due on it
   */
  async give(command: Command, profile: DecisionProfile, over: boolean, attempts = 3): Promise<Outcome> {
    const { id: caseId } = this;
    const input = { caseId, profile, snapshot: null, deadline: null, reminders: [] };
    const start = command.name === 'refer' ? { input, stage: 'referral' as const, provider: null } : null;
    try {
      const order = { caseId, command, bodyHash: command.id, profile, over, start };
      return { summary: JSON.parse(await this.space.delivery.bring(order)) as CaseSummary };
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      const { status, body } = error;
      if (status === 503 && attempts > 1) return this.give(command, profile, over, attempts - 1);
      if (body.revision === undefined) throw error;
      return { code: body.code, revision: body.revision };
    }
  }

  /** Writes what happened before now straight into the journal, as it was decided then. */
  async wasGiven(command: Command, now: Instant): Promise<void> {
    const { id: caseId, profile } = this;
    const request = { caseId, profile, command, bodyHash: command.id, knownRevision: 0, now };
    const { kind } = await this.space.journal.record(request);
    if (kind !== 'recorded') throw new Disagreement(`The journal's word on ${command.name} was ${kind}.`);
  }

  /** Starts the workflow of a case that the journal has, as recovery does. */
  async recover(): Promise<void> {
    const { theCase, deadline } = await this.stored(LAST_REVISION);
    const snapshot = { v: SNAPSHOT_VERSION, case: theCase };
    await this.space.client.workflow.start(CASE_WORKFLOW, {
      workflowId: caseWorkflowId(this.id),
      taskQueue: TASK_QUEUE,
      workflowTaskTimeout: '3s',
      args: [{ caseId: this.id, profile: this.profile, snapshot, deadline, reminders: theCase.reminders }],
    });
  }

  /** Lets the case's own clock run ahead by so many milliseconds, or until the case is over. */
  async pass(ms: number): Promise<void> {
    const there = await this.space.fastForward.by(this.id, ms, Date.now() + PATIENCE_MS);
    if (!there && (await this.runs())) throw new Disagreement(`The clock did not go ${ms} ms ahead.`);
  }

  /** The case's own clock. */
  clock(): Promise<Instant> {
    return this.space.fastForward.clockOf(this.id);
  }

  /** What PostgreSQL has of the case, read at one moment. */
  async stored(afterRevision: number): Promise<Stored> {
    const query = { name: 'model-case', text: STORED, values: [this.id, afterRevision] };
    const [row] = (await poolOf(this.space.dataSource).query<StoredRow>(query)).rows;
    if (!row) throw new Disagreement('There is no row of the case.');
    return {
      theCase: upcastCase(row.snapshot_v, row.snapshot),
      deadline: row.next_deadline_at?.toISOString() ?? null,
      written: byCommand(row.events),
    };
  }

  /** The state as the workflow holds it. */
  state(): Promise<CaseState> {
    return this.space.client.workflow.getHandle(caseWorkflowId(this.id)).query(stateQuery);
  }

  /** Whether the case's workflow runs. */
  async runs(): Promise<boolean> {
    const { status } = await this.space.client.workflow.getHandle(caseWorkflowId(this.id)).describe();
    return status.name === 'RUNNING';
  }
}
