import { Column, Entity, PrimaryColumn } from 'typeorm';
import { recorded } from '../columns.js';

/** Days on which a facilitator is away, the first and the last included. */
@Entity('facilitator_absences')
export class FacilitatorAbsenceRow {
  @PrimaryColumn('text') staffId!: string;
  @PrimaryColumn('date') fromDay!: string;
  @Column('date') toDay!: string;
  @Column('text') recordedBy!: string;
  @Column(recorded) recordedAt!: string;
}
