import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instantOrNull, recorded } from '../columns.js';

/** Free text; pending until the command it came with is in the journal. */
@Entity('texts')
export class TextRow {
  @PrimaryColumn('text') id!: string;
  @Column('uuid') caseId!: string;
  @Column('text') commandId!: string;
  @Column('text') kind!: string;
  @Column('text') body!: string;
  @Column(instantOrNull) adoptedAt!: string | null;
  @Column(recorded) recordedAt!: string;
}
