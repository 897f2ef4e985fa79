import type { Accreditation, FacilitatorKind, WeeklyHours } from '@whenready/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { recorded } from '../columns.js';

/** A facilitator as the service's register knows them. */
@Entity('facilitators')
export class FacilitatorRow {
  @PrimaryColumn('text') staffId!: string;
  @Column('text') kind!: FacilitatorKind;
  @Column('bool') active!: boolean;
  @Column('text') accreditation!: Accreditation;
  @Column('date') accreditedFrom!: string;
  @Column({ type: 'date', nullable: true }) accreditedUntil!: string | null;
  @Column('text', { array: true }) languages!: string[];
  @Column('jsonb') availability!: WeeklyHours[];
  @Column({ type: 'int', nullable: true }) caseloadLimit!: number | null;
  @Column('int') trainingHours!: number;
  @Column({ type: 'date', nullable: true }) observedOn!: string | null;
  /** Who kept the register last. */
  @Column('text') recordedBy!: string;
  @Column(recorded) recordedAt!: string;
}
