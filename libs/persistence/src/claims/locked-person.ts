import { type Case, type Instant, type Session, upcastCase } from '@whenready/domain';
import type { PoolClient } from 'pg';
import type { StoredPerson } from '../readers/shapes.js';
import { type Claim, CLAIM_COLUMNS, type ClaimKey, type ClaimSettlement, claimIdOf } from './claim.js';
import { type AnswerLinkKind, makeLink } from './links.js';
import { dropSlot, type SlotAsked, takeSlot } from './sending-slots.js';

/** A participant's details as the lock shows them. */
export interface PersonToWriteTo extends StoredPerson {
  /** When a STOP of theirs was taken, in whatever form it came; null where messages may go. */
  readonly stoppedAt: Instant | null;
}

/**
 * One participant's row under lock. Whatever makes a message unwanted waits for the lock: what is checked here still
 * holds when the message leaves.
 */
export class LockedPerson {
  private claimed: Claim | null = null;

  constructor(
    private readonly client: PoolClient,
    private readonly caseId: string,
    readonly person: PersonToWriteTo,
  ) {}

  /** The case as the journal holds it now. */
  async theCase(): Promise<Case> {
    const { rows } = await this.client.query<{ snapshot_v: number; snapshot: Case }>(
      'SELECT snapshot_v, snapshot FROM cases WHERE id = $1',
      [this.caseId],
    );
    const row = rows[0];
    if (!row) throw new Error('A person without a case cannot be written to.');
    return upcastCase(row.snapshot_v, row.snapshot);
  }

  /** Where a session takes place: its venue's address, or how to join it; null where neither is known. */
  async placeOf({ venue, link }: Pick<Session, 'venue' | 'link'>): Promise<string | null> {
    const { rows } = await this.client.query<{ place: string }>(
      `SELECT address AS place FROM venues WHERE id = $1
       UNION ALL SELECT body FROM texts WHERE id = $2 AND case_id = $3 AND adopted_at IS NOT NULL`,
      [venue, link, this.caseId],
    );
    return rows[0]?.place ?? null;
  }

  /**
   * The moment at which a message may go so that the service keeps its rate: null for now. One ahead stays theirs.
   * @param reminderId the reminder of this case
   */
  slot(reminderId: string, asked: Omit<SlotAsked, 'caseId' | 'reminderId'>): Promise<Instant | null> {
    return takeSlot(this.client, { caseId: this.caseId, reminderId, ...asked });
  }

  /** Gives the place up that a reminder had. */
  dropSlot(reminderId: string): Promise<void> {
    return dropSlot(this.client, this.caseId, reminderId);
  }

  /**
   * Inserts the claim as `sending`; `fresh` is false where it was there before, in whatever state.
   * @param reminderId the reminder that it is made for
   */
  async claim(key: ClaimKey, reminderId: string | null = null): Promise<{ fresh: boolean; claim: Claim }> {
    const { purpose, occurrence, channel } = key;
    const { rowCount } = await this.client.query(
      `INSERT INTO reminder_claims (id, case_id, participant_id, purpose, occurrence, channel, reminder_id, state)
       VALUES ($1, $2, $3, $4, $5, $6, $7, 'sending') ON CONFLICT DO NOTHING`,
      [
        claimIdOf(this.caseId, this.person.id, key),
        this.caseId,
        this.person.id,
        purpose,
        occurrence,
        channel,
        reminderId,
      ],
    );
    const claim = await this.find(key);
    if (!claim) throw new Error('A claim was neither made nor found.');
    this.claimed = claim;
    return { fresh: rowCount === 1, claim };
  }

  /**
   * Makes a link for the message that was claimed in this transaction: whoever holds it may answer, until it expires.
   * @returns the link's token, which is told once and stored nowhere
   * @throws Error where nothing has been claimed
   */
  async link(kind: AnswerLinkKind, expiresAt: Instant): Promise<string> {
    if (!this.claimed) throw new Error('A link belongs to a message that was claimed.');
    return makeLink(this.client, this.claimed, kind, expiresAt);
  }

  /** The claim of a message; null where there is none. */
  async find(key: ClaimKey): Promise<Claim | null> {
    const { rows } = await this.client.query<Claim>(
      `SELECT ${CLAIM_COLUMNS} FROM reminder_claims
       WHERE case_id = $1 AND participant_id = $2 AND purpose = $3 AND occurrence = $4 AND channel = $5`,
      [this.caseId, this.person.id, key.purpose, key.occurrence, key.channel],
    );
    return rows[0] ?? null;
  }

  /**
   * Records how a claim ended; an `unknown` one may still become known.
   * @throws Error where it ended already: that is told once
   */
  async settle(claimId: string, { state, why = null, providerReference = null }: ClaimSettlement): Promise<void> {
    const { rowCount } = await this.client.query(
      `UPDATE reminder_claims SET state = $2, why = $3, provider_reference = $4, settled_at = clock_timestamp()
       WHERE id = $1 AND state IN ('sending', 'unknown')`,
      [claimId, state, why, providerReference],
    );
    if (rowCount !== 1) throw new Error('The claim is not there, or has ended already.');
  }

  /**
   * Takes a claim back of which nothing was handed over: the message is put off. One that has ended stays; so do its
   * links, for a provider may have taken it late.
   */
  async release(claimId: string): Promise<void> {
    await this.client.query(`DELETE FROM reminder_claims WHERE id = $1 AND state = 'sending'`, [claimId]);
  }
}
