import type { BookedKind } from '@whenready/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Someone or something that a session takes up for its time. */
@Entity('bookings')
export class BookingRow {
  @PrimaryColumn('uuid') caseId!: string;
  @PrimaryColumn('text') session!: string;
  @PrimaryColumn('text') kind!: BookedKind;
  @PrimaryColumn('text') resource!: string;
  /** From the session's start up to its end, without the end itself. */
  @Column('tstzrange') during!: string;
}
