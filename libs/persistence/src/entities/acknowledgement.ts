import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant } from '../columns.js';

/** An address that has been told in a period that its message is here. */
@Entity('acknowledgements')
export class AcknowledgementRow {
  @PrimaryColumn('text') addressHash!: string;
  @PrimaryColumn('text') period!: string;
  @Column(instant) claimedAt!: string;
}
