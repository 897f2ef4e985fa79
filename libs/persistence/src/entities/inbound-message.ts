import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant, instantOrNull, recorded, textOrNull } from '../columns.js';

/** What came in, stored before anything is made of it. */
@Entity('inbound_messages')
export class InboundMessageRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') how!: string;
  @Column('text') kind!: string;
  @Column('text', { array: true }) profiles!: string[];
  @Column(textOrNull) fromAddress!: string | null;
  @Column(textOrNull) fromHash!: string | null;
  @Column(textOrNull) fromName!: string | null;
  @Column(textOrNull) reference!: string | null;
  @Column(textOrNull) said!: string | null;
  @Column('date', { nullable: true }) until!: string | null;
  @Column(textOrNull) body!: string | null;
  @Column(textOrNull) providerId!: string | null;
  @Column(instant) receivedAt!: string;
  @Column('text') state!: string;
  /** What became of telling whoever sent it that it is here. */
  @Column(textOrNull) acknowledgement!: string | null;
  @Column(instantOrNull) acknowledgedAt!: string | null;
  @Column(textOrNull) readBy!: string | null;
  @Column(instantOrNull) readAt!: string | null;
  @Column(recorded) recordedAt!: string;
}
