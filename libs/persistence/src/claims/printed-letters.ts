import type { Instant } from '@whenready/domain';
import type { DataSource } from 'typeorm';
import { poolOf } from '../data-source.js';
import { isUuid } from '../uuid.js';

/** A letter that is there to be printed. */
export interface KeptLetter {
  /** Id of the claim that it was made for, by which it is read. */
  readonly claim: string;
  readonly participant: string;
  readonly madeAt: Instant;
}

/** Letters that are printed and posted by hand, each made once for its claim. */
export class PrintedLetters {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Keeps the letter of a claim; the one that was kept first stays.
   * @param madeAt in UTC
   * @throws Error where there is no such claim
   */
  async keep(claimId: string, pdf: Buffer, madeAt: Instant): Promise<void> {
    await poolOf(this.dataSource).query(
      `INSERT INTO printed_letters (claim_id, case_id, participant_id, pdf, made_at)
       SELECT id, case_id, participant_id, $2, $3 FROM reminder_claims WHERE id = $1 ON CONFLICT DO NOTHING`,
      [claimId, pdf, madeAt],
    );
    if (!(await this.kept(claimId))) throw new Error('A letter was to be kept for a claim that is not there.');
  }

  async kept(claimId: string): Promise<boolean> {
    const { rowCount } = await poolOf(this.dataSource).query('SELECT 1 FROM printed_letters WHERE claim_id = $1', [
      claimId,
    ]);
    return rowCount === 1;
  }

  /** The letters of a case, newest first. */
  async of(caseId: string): Promise<KeptLetter[]> {
    if (!isUuid(caseId)) return [];
    const { rows } = await poolOf(this.dataSource).query<Omit<KeptLetter, 'madeAt'> & { madeAt: Date }>(
      `SELECT claim_id AS claim, participant_id AS participant, made_at AS "madeAt" FROM printed_letters
       WHERE case_id = $1 ORDER BY made_at DESC, claim_id`,
      [caseId],
    );
    return rows.map((row) => ({ ...row, madeAt: row.madeAt.toISOString() }));
  }

  /** The letter of a claim of this case, as PDF; null where there is none. */
  async read(caseId: string, claimId: string): Promise<Buffer | null> {
    if (!isUuid(caseId) || !isUuid(claimId)) return null;
    const { rows } = await poolOf(this.dataSource).query<{ pdf: Buffer }>(
      'SELECT pdf FROM printed_letters WHERE case_id = $1 AND claim_id = $2',
      [caseId, claimId],
    );
    return rows[0]?.pdf ?? null;
  }
}
