import { Column, Entity, PrimaryColumn } from 'typeorm';
import { recorded } from '../columns.js';

/** Nameless answers that wait for their command to be in the journal. */
@Entity('waiting_answers')
export class WaitingAnswerRow {
  @PrimaryColumn('uuid') caseId!: string;
  @PrimaryColumn('text') commandId!: string;
  @Column('text') profile!: string;
  @Column('text') side!: string;
  @Column('text') month!: string;
  @Column('text') moment!: string;
  @Column('jsonb') answers!: Readonly<Record<string, number>>;
  @Column(recorded) recordedAt!: string;
}
