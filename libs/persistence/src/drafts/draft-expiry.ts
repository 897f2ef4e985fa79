import type { Instant } from '@whenready/domain';
import type { DataSource } from 'typeorm';
import { ReferralDraftRow } from '../entities/index.js';
import { emptied, NOTHING_LEFT } from './received.js';

/** A draft whose owner is to be told that it will be deleted. */
export interface DraftToNotice {
  readonly id: string;
  readonly profile: string;
  readonly owner: string | null;
  readonly expiresAt: Instant;
}

/** The end of drafts: told of once, then deleted. Every moment is given; nothing here looks at a clock. */
export class DraftExpiry {
  constructor(private readonly dataSource: DataSource) {}

  /** The drafts whose notice is due by then and that nobody has been told of, soonest end first; 500 at most. */
  async toNotice(asOf: Instant): Promise<DraftToNotice[]> {
    const rows = await this.dataSource
      .getRepository(ReferralDraftRow)
      .createQueryBuilder('d')
      .where("d.state = 'open' AND d.noticeAt <= :asOf AND d.noticedFor IS DISTINCT FROM d.expiresAt", { asOf })
      .orderBy('d.expiresAt')
      .addOrderBy('d.id')
      .limit(500)
      .getMany();
    return rows.map(({ id, profileCode: profile, owner, expiresAt }) => ({ id, profile, owner, expiresAt }));
  }

  /**
   * Claims the one notice of a draft's end before it is sent.
   * @param expiresAt the end that the notice speaks of: a draft that was changed meanwhile has another
   * @returns false where it was claimed before, or the draft was changed or has ended
   */
  async claim({ id, expiresAt }: DraftToNotice, asOf: Instant): Promise<boolean> {
    const { affected } = await this.dataSource
      .createQueryBuilder()
      .update(ReferralDraftRow)
      .set({ noticedFor: expiresAt, noticedAt: asOf })
      .where('id = :id AND expires_at = :expiresAt AND noticed_for IS DISTINCT FROM expires_at', { id, expiresAt })
      .andWhere("state = 'open'")
      .execute();
    return affected === 1;
  }

  /** Gives back the claim of a notice that was certainly not sent. */
  async release({ id, expiresAt }: DraftToNotice): Promise<void> {
    await this.dataSource
      .getRepository(ReferralDraftRow)
      .update({ id, noticedFor: expiresAt }, { noticedFor: null, noticedAt: null });
  }

  /**
   * Deletes what is written in drafts whose time is over, and what was set aside without one. No draft goes whose owner
   * has not been told, as long before as was promised.
   * @returns how many drafts
   */
  async expire(asOf: Instant): Promise<number> {
    const gone = await this.dataSource.query<unknown[]>(
      emptied(
        `UPDATE referral_drafts SET state = 'expired', ended_at = $1, body = NULL, original = NULL, made_from = NULL,
           submitting_at = NULL
         WHERE state = 'open' AND expires_at <= $1 AND noticed_for = expires_at
           AND noticed_at + (expires_at - notice_at) <= $1`,
      ),
      [asOf],
    );
    await this.dataSource.query(
      `UPDATE intake_messages SET ${NOTHING_LEFT} WHERE expires_at <= $1 AND kind <> 'referral' AND content IS NOT NULL`,
      [asOf],
    );
    return gone.length;
  }
}
