import type { ConflictReason } from '@whenready/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { recorded } from '../columns.js';

/** A case that a facilitator keeps away from. */
@Entity('facilitator_conflicts')
export class FacilitatorConflictRow {
  @PrimaryColumn('text') staffId!: string;
  @PrimaryColumn('uuid') caseId!: string;
  @Column('text') reason!: ConflictReason;
  @Column('text') recordedBy!: string;
  @Column(recorded) recordedAt!: string;
}
