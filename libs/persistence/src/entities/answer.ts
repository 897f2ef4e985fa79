import { Column, Entity, PrimaryColumn } from 'typeorm';
import { recorded } from '../columns.js';

/** The answer to an accepted command, as text: the same bytes at every repetition. */
@Entity('answers')
export class AnswerRow {
  @PrimaryColumn('uuid') caseId!: string;
  @PrimaryColumn('text') commandId!: string;
  @Column('text') bodyHash!: string;
  @Column('text') answer!: string;
  @Column('int') revision!: number;
  @Column(recorded) recordedAt!: string;
}
