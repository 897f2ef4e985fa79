import type { ParticipantRole } from '@whenready/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instantOrNull, recorded, textOrNull } from '../columns.js';

/** A participant's details; pending until the journal has them in their case. */
@Entity('participants')
export class ParticipantRow {
  @PrimaryColumn('uuid') caseId!: string;
  @PrimaryColumn('text') id!: string;
  @Column('text') role!: ParticipantRole;
  @Column('text') name!: string;
  /** Who speaks for an organisation; null for a person. */
  @Column(textOrNull) spokesperson!: string | null;
  @Column(textOrNull) email!: string | null;
  @Column(textOrNull) phone!: string | null;
  /** A postal address, its lines joined with commas. */
  @Column(textOrNull) address!: string | null;
  /** Words that no message to them holds, with commas between them. */
  @Column(textOrNull) wordsToAvoid!: string | null;
  /** The hash of a check word; never the word. */
  @Column(textOrNull) checkWord!: string | null;
  /** When they asked for no more messages, in whatever form; null where messages may go. */
  @Column(instantOrNull) stoppedAt!: string | null;
  @Column(instantOrNull) adoptedAt!: string | null;
  @Column(recorded) recordedAt!: string;
}
