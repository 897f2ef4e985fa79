import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant, textOrNull } from '../columns.js';

/** An address of somebody that does not work, while it does not. */
@Entity('failing_addresses')
export class FailingAddressRow {
  @PrimaryColumn('uuid') caseId!: string;
  @PrimaryColumn('text') participantId!: string;
  @PrimaryColumn('text') channel!: string;
  @Column(textOrNull) purpose!: string | null;
  @Column(instant) since!: string;
}
