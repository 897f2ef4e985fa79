import type { DataSource } from 'typeorm';
import type { StoredPerson } from '../readers/shapes.js';
import { inTransaction } from '../transaction.js';
import { isUuid } from '../uuid.js';
import { LockedPerson } from './locked-person.js';

/** Claims on messages: each is made before its message is sent, and made once. */
export class ClaimStore {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs `work` in a transaction that holds the person's row: commits what it returns, rolls back what it throws. It
   * may call the provider of the channel meanwhile, for 5 s at most.
   * @returns null where there is no such person
   */
  async withLockedPerson<T>(
    caseId: string,
    participantId: string,
    work: (locked: LockedPerson) => Promise<T>,
  ): Promise<T | null> {
    if (!isUuid(caseId)) return null;
    return inTransaction(this.dataSource, 'BEGIN', async (client) => {
      const { rows } = await client.query<StoredPerson & { stoppedAt: Date | null }>(
        `SELECT id, role, name, spokesperson, email, phone, address, words_to_avoid AS "wordsToAvoid",
           check_word IS NOT NULL AS "checkWordAgreed", stopped_at AS "stoppedAt" FROM participants
         WHERE case_id = $1 AND id = $2 AND adopted_at IS NOT NULL FOR UPDATE`,
        [caseId, participantId],
      );
      if (!rows[0]) return null;
      const { stoppedAt, ...person } = rows[0];
      return work(new LockedPerson(client, caseId, { ...person, stoppedAt: stoppedAt?.toISOString() ?? null }));
    });
  }

  /** After a recovery nobody is sending: every claim left in `sending` becomes `unknown`. Answers how many. */
  async resetSending(): Promise<number> {
    return inTransaction(this.dataSource, 'BEGIN', async (client) => {
      const { rowCount } = await client.query(
        `UPDATE reminder_claims SET state = 'unknown', settled_at = clock_timestamp() WHERE state = 'sending'`,
      );
      return rowCount ?? 0;
    });
  }
}
