import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant, instantOrNull, recorded, textOrNull } from '../columns.js';

/** What came in by itself. Of one that is over only codes, ids and dates are left. */
@Entity('intake_messages')
export class IntakeMessageRow {
  /** Its draft has the same id. */
  @PrimaryColumn('uuid') id!: string;
  @Column('text') profileCode!: string;
  @Column('text') how!: 'email' | 'website';
  /** All but a referral were set aside, without a draft. */
  @Column('text') kind!: 'referral' | 'auto-reply' | 'bounce' | 'robot';
  /** The number that its sender may quote. */
  @Column('text') receipt!: string;
  /** Hash of what it says: another under the same id is told apart. */
  @Column(textOrNull) fingerprint!: string | null;
  @Column('text') contentType!: string;
  /** In bytes. */
  @Column('integer') size!: number;
  /** As it came, byte for byte. */
  @Column('bytea', { nullable: true, select: false }) content!: Buffer | null;
  @Column(textOrNull) sender!: string | null;
  @Column(textOrNull) subject!: string | null;
  @Column('jsonb', { nullable: true }) attachments!: { name: string; type: string; size: number }[] | null;
  @Column(instant) receivedAt!: string;
  /** When what was set aside is deleted; a draft has its own time. */
  @Column(instantOrNull) expiresAt!: string | null;
  /** Why it gets no automatic answer: a machine sent it or asks for none, or its sender says STOP. */
  @Column(textOrNull) unanswerable!: 'machine' | 'stop' | null;
  /** What became of telling whoever sent it that it is here. */
  @Column(textOrNull) acknowledgement!: string | null;
  @Column(instantOrNull) acknowledgedAt!: string | null;
  @Column(recorded) recordedAt!: string;
}
