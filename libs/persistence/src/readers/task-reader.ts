import type { CalendarDay } from '@whenready/domain';
import type { DataSource } from 'typeorm';
import { CaseRow } from '../entities/index.js';
import { visibleTo } from './scope.js';
import type { Viewer } from './viewer.js';

/** What is asked of somebody in one case: how many tasks, and the day by which the first was due. */
export interface TasksOfCase {
  readonly caseId: string;
  readonly reference: string;
  readonly profileCode: string;
  readonly profileVersion: number;
  readonly count: number;
  readonly since: CalendarDay;
}

/** A coordinator's own tasks that are due; for anyone else what is due of them, or went up the ladder to them. */
const ASKED = {
  own: `t.role = 'coordinator' AND c.coordinator = :staffId AND t.due_on <= :day`,
  byRole: 't.role = :role AND (t.escalated OR t.due_on <= :day)',
} as const;

/** The open tasks of members of staff, case by case. */
export class TaskReader {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * What is asked of someone by a day: of a coordinator the tasks of their own cases that are due by then, of others
   * what went up the ladder to their role or is due of it by then. The case that waits longest first.
   */
  async asked(viewer: Viewer, day: CalendarDay): Promise<TasksOfCase[]> {
    const { staffId, role } = viewer;
    const cases = this.dataSource.getRepository(CaseRow).createQueryBuilder('c');
    return visibleTo(cases, viewer)
      .innerJoin('tasks', 't', 't.case_id = c.id AND t.done_at IS NULL')
      .andWhere(role === 'coordinator' ? ASKED.own : ASKED.byRole, { staffId, role, day })
      .select([
        'c.id AS "caseId"',
        'c.reference AS reference',
        'c.profile_code AS "profileCode"',
        'c.profile_version AS "profileVersion"',
        'count(*)::int AS count',
        'min(t.due_on)::text AS since',
      ])
      .groupBy('c.id')
      .orderBy('min(t.due_on)')
      .addOrderBy('c.reference')
      .getRawMany<TasksOfCase>();
  }
}
