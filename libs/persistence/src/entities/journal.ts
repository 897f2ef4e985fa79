import type { EventName, StaffRole } from '@whenready/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant, recorded, textOrNull } from '../columns.js';

/** One fact of a case: append-only, without a gap. */
@Entity('journal')
export class JournalRow {
  @PrimaryColumn('uuid') caseId!: string;
  @PrimaryColumn('int') revision!: number;
  @Column('text') commandId!: string;
  /** Place among the facts of one command, from 0. */
  @Column('int') place!: number;
  @Column('text') type!: EventName;
  @Column('int') v!: number;
  @Column('jsonb') data!: object;
  @Column('text') actorKind!: 'staff' | 'system';
  @Column(textOrNull) actorId!: string | null;
  @Column(textOrNull) actorRole!: StaffRole | null;
  @Column(textOrNull) textId!: string | null;
  @Column(instant) happenedAt!: string;
  @Column(recorded) recordedAt!: string;
}
