import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant, instantOrNull, recorded, textOrNull } from '../columns.js';

/** A referral that somebody has begun; no case yet. Of one that has ended only codes, ids and dates are left. */
@Entity('referral_drafts')
export class ReferralDraftRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') profileCode!: string;
  @Column(textOrNull) owner!: string | null;
  @Column(textOrNull) channel!: string | null;
  @Column('text') state!: 'open' | 'submitted' | 'expired' | 'discarded';
  @Column('jsonb', { nullable: true }) body!: Record<string, unknown> | null;
  /** The message that it was made from. */
  @Column(textOrNull) original!: string | null;
  /** Hash of the request that made it. */
  @Column(textOrNull) madeFrom!: string | null;
  @Column(instant) createdAt!: string;
  @Column(instant) updatedAt!: string;
  /** From when its owner is told that it will be deleted. */
  @Column(instant) noticeAt!: string;
  @Column(instant) expiresAt!: string;
  /** The expiry of which its owner was told, and when. */
  @Column(instantOrNull) noticedFor!: string | null;
  @Column(instantOrNull) noticedAt!: string | null;
  /** Set while it is being made a case: nobody changes it then. */
  @Column(instantOrNull) submittingAt!: string | null;
  @Column(instantOrNull) endedAt!: string | null;
  @Column('uuid', { nullable: true }) caseId!: string | null;
  @Column(recorded) recordedAt!: string;
}
