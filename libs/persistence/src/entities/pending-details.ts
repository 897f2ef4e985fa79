import type { Detail } from '@whenready/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { recorded, textOrNull } from '../columns.js';

/** New details of someone, until the journal puts them in force with their command; then they are here no more. */
@Entity('pending_details')
export class PendingDetailsRow {
  @PrimaryColumn('text') id!: string;
  @Column('uuid') caseId!: string;
  @Column('text') commandId!: string;
  @Column('text') participantId!: string;
  /** Which of the details are new; null under one of them takes it away. */
  @Column('text', { array: true }) changed!: Detail[];
  @Column(textOrNull) name!: string | null;
  @Column(textOrNull) spokesperson!: string | null;
  @Column(textOrNull) email!: string | null;
  @Column(textOrNull) phone!: string | null;
  /** A postal address, its lines joined with commas. */
  @Column(textOrNull) address!: string | null;
  /** Words that no message to them holds, with commas between them. */
  @Column(textOrNull) wordsToAvoid!: string | null;
  /** The hash of a check word; never the word. */
  @Column(textOrNull) checkWord!: string | null;
  @Column(recorded) recordedAt!: string;
}
