import type { StaffRole, TaskKind } from '@whenready/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant, instantOrNull, recorded, textOrNull } from '../columns.js';

/** What a member of staff is asked to do in a case. */
@Entity('tasks')
export class TaskRow {
  @PrimaryColumn('uuid') caseId!: string;
  @PrimaryColumn('text') id!: string;
  @Column('text') kind!: TaskKind;
  @Column('text') role!: StaffRole;
  @Column(textOrNull) participant!: string | null;
  @Column('date') dueOn!: string;
  @Column(instant) raisedAt!: string;
  @Column('bool') escalated!: boolean;
  @Column(instantOrNull) doneAt!: string | null;
  @Column(textOrNull) doneHow!: 'by-hand' | 'overtaken' | null;
  @Column(recorded) recordedAt!: string;
}
