import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { instant, instantOrNull, recorded } from '../columns.js';

/** Which provider of which service a case is open to, from when until when by the case's clock. */
@Entity('case_access')
export class CaseAccessRow {
  @PrimaryGeneratedColumn('identity') id!: string;
  @Column('uuid') caseId!: string;
  @Column('text') profile!: string;
  @Column('text') provider!: string;
  @Column(instant) validFrom!: string;
  @Column(instantOrNull) validTo!: string | null;
  @Column(recorded) recordedAt!: string;
}
