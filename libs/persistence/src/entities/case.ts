import type { Case, DeadlineKind, Practice, Stage, Starter, WhoseClock, WhyWaiting } from '@whenready/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant, instantOrNull, recorded, textOrNull } from '../columns.js';

/** What pages read of a case, and the folded case that the journal decides on. */
@Entity('cases')
export class CaseRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') reference!: string;
  @Column('text') profileCode!: string;
  @Column('int') profileVersion!: number;
  @Column('text') practice!: Practice;
  @Column('int') revision!: number;
  @Column('text') stage!: Stage;
  @Column(instant) stageSince!: string;
  @Column(instant) openedAt!: string;
  @Column(instantOrNull) closedAt!: string | null;
  @Column(textOrNull) area!: string | null;
  @Column(textOrNull) provider!: string | null;
  @Column(textOrNull) coordinator!: string | null;
  @Column('text') startedBy!: Starter;
  @Column(textOrNull) referredBy!: string | null;
  @Column('bool') sensitive!: boolean;
  @Column('text') whoseClock!: WhoseClock;
  @Column('text') waitingOn!: WhyWaiting['onWhom']['kind'];
  @Column(instantOrNull) waitingUntil!: string | null;
  @Column('text') why!: string;
  @Column(instantOrNull) nextDeadlineAt!: string | null;
  @Column(textOrNull) nextDeadlineKind!: DeadlineKind | null;
  @Column(instantOrNull) stalledSince!: string | null;
  @Column(instant) lastEventAt!: string;
  @Column('int') snapshotV!: number;
  @Column('jsonb') snapshot!: Case;
  @Column(recorded) recordedAt!: string;
}
