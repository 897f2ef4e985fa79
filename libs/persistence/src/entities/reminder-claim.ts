import type { ChannelCode, Purpose } from '@whenready/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ClaimState } from '../claims/claim.js';
import { instantOrNull, recorded, textOrNull } from '../columns.js';

/** The right to send one message, once. */
@Entity('reminder_claims')
export class ReminderClaimRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') caseId!: string;
  @Column('text') participantId!: string;
  @Column('text') purpose!: Purpose;
  @Column('text') occurrence!: string;
  @Column('text') channel!: ChannelCode;
  @Column('text') state!: ClaimState;
  @Column(textOrNull) why!: string | null;
  @Column(textOrNull) providerReference!: string | null;
  /** The reminder of the case that it was last made for. */
  @Column(textOrNull) reminderId!: string | null;
  @Column(recorded) claimedAt!: string;
  @Column(instantOrNull) settledAt!: string | null;
}
