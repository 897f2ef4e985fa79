import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instantOrNull, recorded } from '../columns.js';

/** The crime reference of a case; pending until the referral that it came with is in the journal. */
@Entity('crime_references')
export class CrimeReferenceRow {
  @PrimaryColumn('uuid') caseId!: string;
  @PrimaryColumn('text') commandId!: string;
  @PrimaryColumn('text') bodyHash!: string;
  @Column('text') reference!: string;
  @Column(instantOrNull) adoptedAt!: string | null;
  @Column(recorded) recordedAt!: string;
}
