import type { Instant } from '@whenready/domain';
import type { PoolClient } from 'pg';
import type { DataSource, SelectQueryBuilder } from 'typeorm';
import { ReferralDraftRow } from '../entities/index.js';
import type { Viewer } from '../readers/viewer.js';
import { inTransaction } from '../transaction.js';
import { isUuid } from '../uuid.js';
import { type Draft, type DraftContent, type DraftDates, draftOf, type NewDraft } from './draft.js';
import { INSERT_DRAFT, valuesOf } from './new-draft.js';
import { emptied } from './received.js';

const OWN = 'd.owner = :viewersId';
const OF_THE_PROFILE = `(${OWN} OR d.profile_code = :viewersProfile)`;

/** The condition on drafts `d` that each role sees by. Who makes no referral sees none. */
const SEES: Readonly<Record<Viewer['role'], string>> = {
  referrer: OWN,
  coordinator: OF_THE_PROFILE,
  supervisor: OF_THE_PROFILE,
  'service-lead': OF_THE_PROFILE,
  facilitator: 'false',
  commissioner: 'false',
  administrator: 'false',
};

/** A draft is all that was written: its commits wait for the disk, whoever writes. */
export const BEGIN = 'BEGIN; SET LOCAL synchronous_commit = on';
const CHANGEABLE = "state = 'open' AND submitting_at IS NULL";
const EMPTIED = 'body = NULL, original = NULL, made_from = NULL, submitting_at = NULL';

/** Referrals that somebody has begun. Whatever a viewer may not see is not there. */
export class DraftStore {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Keeps a new draft; the same id again changes nothing.
   * @returns whether the draft under that id was made from this request
   */
  async make(draft: NewDraft): Promise<boolean> {
    const { id, madeFrom } = draft;
    const made = await this.write(INSERT_DRAFT, valuesOf(draft));
    if (made) return true;
    const there = await this.dataSource.getRepository(ReferralDraftRow).findOneBy({ id });
    return there?.madeFrom === madeFrom || there?.madeFrom === null;
  }

  /** The open drafts that the viewer sees, last changed first; 200 at most. */
  async list(viewer: Viewer): Promise<Draft[]> {
    const drafts = this.visibleTo(viewer).andWhere("d.state = 'open'");
    const rows = await drafts.orderBy('d.updatedAt', 'DESC').addOrderBy('d.id').limit(200).getMany();
    return rows.map(draftOf);
  }

  /** A draft, ended ones included; null where it is missing or foreign. */
  async find(viewer: Viewer, id: string): Promise<Draft | null> {
    const row = isUuid(id) ? await this.visibleTo(viewer).andWhere('d.id = :id', { id }).getOne() : null;
    return row && draftOf(row);
  }

  /**
   * Writes a draft anew and keeps it for longer.
   * @returns false where it has ended, or is being made a case
   */
  async rewrite(id: string, { profile, channel, body, at, noticeAt, expiresAt }: DraftContent): Promise<boolean> {
    return this.write(
      `UPDATE referral_drafts SET profile_code = $2, channel = $3, body = $4, updated_at = $5, notice_at = $6,
         expires_at = $7, recorded_at = clock_timestamp() WHERE id = $1 AND ${CHANGEABLE}`,
      [id, profile, channel, JSON.stringify(body), at, noticeAt, expiresAt],
    );
  }

  /**
   * Makes one who sees an ownerless draft its owner; it is kept for longer, and they are told before it goes.
   * @returns false where somebody else has it, where it has ended, or is being made a case
   */
  async take(id: string, staffId: string, { at, noticeAt, expiresAt }: DraftDates): Promise<boolean> {
    return this.write(
      `UPDATE referral_drafts SET owner = $2, updated_at = $3, notice_at = $4, expires_at = $5,
         recorded_at = clock_timestamp() WHERE id = $1 AND owner IS NULL AND ${CHANGEABLE}`,
      [id, staffId, at, noticeAt, expiresAt],
    );
  }

  /**
   * Deletes what is written in a draft, and the message that it was made from.
   * @returns false where it has ended, or is being made a case
   */
  async discard(id: string, at: Instant): Promise<boolean> {
    return this.write(
      emptied(
        `UPDATE referral_drafts SET state = 'discarded', ended_at = $2, ${EMPTIED} WHERE id = $1 AND ${CHANGEABLE}`,
      ),
      [id, at],
    );
  }

  /** Holds a draft as it is while it is made a case. @returns what is written in it; null where it has ended */
  async hold(id: string, at: Instant): Promise<Readonly<Record<string, unknown>> | null> {
    const rows = await this.rows<{ body: Record<string, unknown> }>(
      `UPDATE referral_drafts SET submitting_at = coalesce(submitting_at, $2) WHERE id = $1 AND state = 'open'
       RETURNING body`,
      [id, at],
    );
    return rows[0]?.body ?? null;
  }

  /** Lets a draft go again that did not become a case. */
  async letGo(id: string): Promise<void> {
    await this.write(`UPDATE referral_drafts SET submitting_at = NULL WHERE id = $1 AND state = 'open'`, [id]);
  }

  /** The draft has become a case, where what was written in it lives on. */
  async becameCase(id: string, caseId: string, at: Instant): Promise<void> {
    await this.write(
      `UPDATE referral_drafts SET state = 'submitted', case_id = $2, ended_at = $3, ${EMPTIED}
       WHERE id = $1 AND case_id IS NULL`,
      [id, caseId, at],
    );
  }

  private visibleTo(viewer: Viewer): SelectQueryBuilder<ReferralDraftRow> {
    return this.dataSource
      .getRepository(ReferralDraftRow)
      .createQueryBuilder('d')
      .where(SEES[viewer.role], { viewersId: viewer.staffId, viewersProfile: viewer.profile });
  }

  private async write(text: string, values: unknown[]): Promise<boolean> {
    const work = async (client: PoolClient) => (await client.query(text, values)).rowCount;
    return (await inTransaction(this.dataSource, BEGIN, work)) === 1;
  }

  private rows<T extends object>(text: string, values: unknown[]): Promise<T[]> {
    return inTransaction(this.dataSource, BEGIN, async (client) => (await client.query<T>(text, values)).rows);
  }
}
