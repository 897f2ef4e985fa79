import { Column, Entity, PrimaryColumn } from 'typeorm';
import { recorded } from '../columns.js';

/** The right to send one member of staff the digest of one day, once. */
@Entity('digests')
export class DigestRow {
  @PrimaryColumn('date') day!: string;
  @PrimaryColumn('text') staffId!: string;
  @Column(recorded) claimedAt!: string;
}
