import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant, instantOrNull } from '../columns.js';

/** A case to which something that came in is given. */
@Entity('inbound_targets')
export class InboundTargetRow {
  @PrimaryColumn('uuid') inboundId!: string;
  @PrimaryColumn('uuid') caseId!: string;
  @PrimaryColumn('text') participantId!: string;
  @Column('text') state!: string;
  @Column('int') tries!: number;
  @Column(instant) nextTryAt!: string;
  @Column(instantOrNull) settledAt!: string | null;
}
