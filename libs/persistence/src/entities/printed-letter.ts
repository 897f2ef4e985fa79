import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant } from '../columns.js';

/** A letter that is printed and posted by hand, as it was made for its claim. */
@Entity('printed_letters')
export class PrintedLetterRow {
  @PrimaryColumn('uuid') claimId!: string;
  @Column('uuid') caseId!: string;
  @Column('text') participantId!: string;
  @Column('bytea') pdf!: Buffer;
  @Column(instant) madeAt!: string;
}
