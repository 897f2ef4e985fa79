import type { ChannelCode, Instant, ParticipantRole, Purpose } from '@whenready/domain';
import type { DataSource } from 'typeorm';
import { CaseRow } from '../entities/index.js';
import { visibleTo } from './scope.js';
import type { Viewer } from './viewer.js';

/** An address of someone that does not work. What it is stays with their details. */
export interface FailingAddress {
  readonly caseId: string;
  readonly reference: string;
  readonly participant: string;
  readonly name: string;
  readonly role: ParticipantRole;
  readonly channel: ChannelCode;
  /** What the message was for that did not arrive; null where nobody knows. */
  readonly purpose: Purpose | null;
  readonly since: Instant;
  readonly coordinator: string | null;
}

/** More than anyone mends in a day. */
const AT_MOST = 500;

/** Of whoever it is, looked up for each row that is shown: joined, it would be read for all people of all cases. */
const theirs = (column: 'name' | 'role'): string =>
  `(SELECT p.${column} FROM participants p WHERE p.case_id = f.case_id AND p.id = f.participant_id) AS ${column}`;

/** The addresses that do not work, of the people of the cases that a viewer sees. */
export class FailingReader {
  constructor(private readonly dataSource: DataSource) {}

  /** Longest failing first; 500 at most. */
  async list(viewer: Viewer): Promise<FailingAddress[]> {
    const cases = this.dataSource.getRepository(CaseRow).createQueryBuilder('c');
    const rows = await visibleTo(cases, viewer)
      .innerJoin('failing_addresses', 'f', 'f.case_id = c.id')
      .select([
        'c.id AS "caseId"',
        'c.reference AS reference',
        'f.participant_id AS participant',
        theirs('name'),
        theirs('role'),
        'f.channel AS channel',
        'f.purpose AS purpose',
        'f.since AS since',
        'c.coordinator AS coordinator',
      ])
      .orderBy('f.since')
      .addOrderBy('c.reference')
      .addOrderBy('f.participant_id')
      .limit(AT_MOST)
      .getRawMany<Omit<FailingAddress, 'since'> & { readonly since: Date }>();
    return rows.map((row) => ({ ...row, since: row.since.toISOString() }));
  }
}
