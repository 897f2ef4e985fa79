import type { ParticipantRole } from '@whenready/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instantOrNull, recorded, textOrNull } from '../columns.js';

/** A participant's details; pending until their case's referral is in the journal. */
@Entity('participants')
export class ParticipantRow {
  @PrimaryColumn('uuid') caseId!: string;
  @PrimaryColumn('text') id!: string;
  @Column('text') role!: ParticipantRole;
  @Column('text') name!: string;
  @Column(textOrNull) email!: string | null;
  @Column(textOrNull) phone!: string | null;
  @Column(instantOrNull) adoptedAt!: string | null;
  @Column(recorded) recordedAt!: string;
}
