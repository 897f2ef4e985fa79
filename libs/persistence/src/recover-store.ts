import { type Case, type DueReminder, type Instant, SNAPSHOT_VERSION, type Stage } from '@whenready/domain';
import { type DataSource, type FindOptionsWhere, IsNull, MoreThan, Not } from 'typeorm';
import { CaseRow } from './entities/index.js';
import { storedCase } from './readers/stored-case.js';
import { isUuid } from './uuid.js';

/** What a case's workflow can start from when Temporal knows nothing of it. */
export interface RecoverableCase {
  readonly id: string;
  readonly reference: string;
  readonly profile: { readonly code: string; readonly version: number };
  readonly provider: string | null;
  readonly stage: Stage;
  /** In today's shape, whatever shape was stored. */
  readonly snapshot: { readonly v: number; readonly case: Case };
  /** The next deadline as the journal recorded it. */
  readonly deadline: Instant | null;
  /** The case's clock at its last event. */
  readonly lastEventAt: Instant;
  /** Reminders that are to be sent now; those put off, or with a provider, have their deadlines. */
  readonly reminders: readonly DueReminder[];
}

/** Reads cases for starting their workflows again. */
export class RecoverStore {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * A page of the cases that go on: open ones, and closed ones on which something still falls due (a complaint), in
   * the order of their ids.
   * @param after the last id of the page before; null for the first page
   */
  async openCases(after: string | null, limit: number): Promise<RecoverableCase[]> {
    const page: FindOptionsWhere<CaseRow> = after ? { id: MoreThan(after) } : {};
    const where = [
      { stage: Not('closed' as const), ...page },
      { nextDeadlineAt: Not(IsNull()), ...page },
    ];
    const rows = await this.dataSource.getRepository(CaseRow).find({ where, order: { id: 'ASC' }, take: limit });
    return rows.map(recoverable);
  }

  /** Any one case, open or closed (a closed one reopens from here); null where there is none. */
  async one(caseId: string): Promise<RecoverableCase | null> {
    if (!isUuid(caseId)) return null;
    const row = await this.dataSource.getRepository(CaseRow).findOneBy({ id: caseId });
    return row && recoverable(row);
  }
}

function recoverable(row: CaseRow): RecoverableCase {
  const { id, reference, profile, provider, stage, nextDeadlineAt, lastEventAt, case: theCase } = storedCase(row);
  const snapshot = { v: SNAPSHOT_VERSION, case: theCase };
  return {
    id,
    reference,
    profile,
    provider,
    stage,
    snapshot,
    deadline: nextDeadlineAt,
    lastEventAt,
    reminders: theCase.reminders.filter(({ state }) => state === 'due'),
  };
}
