import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant } from '../columns.js';

/** The place of a message that was put off so that its service keeps its rate. */
@Entity('sending_slots')
export class SendingSlotRow {
  @PrimaryColumn('uuid') caseId!: string;
  @PrimaryColumn('text') reminderId!: string;
  @Column('text') profile!: string;
  @Column(instant) at!: string;
}
