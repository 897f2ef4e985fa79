import type { Instant } from '@whenready/domain';
import type { PoolClient } from 'pg';
import { hashToken, newToken } from '../tokens.js';
import type { Claim } from './claim.js';

/** What a link asks: an answer to the message, or what someone thinks of the service. */
export type AnswerLinkKind = 'answer' | 'survey';

/**
 * Makes the link of a claimed message, in the transaction of its claim. Only the hash of the token is kept.
 * @returns the token, which is told here once
 */
export async function makeLink(
  client: PoolClient,
  { id, caseId, participantId, purpose, occurrence }: Claim,
  kind: AnswerLinkKind,
  expiresAt: Instant,
): Promise<string> {
  const token = newToken();
  await client.query(
    `INSERT INTO answer_links (token_hash, case_id, participant_id, kind, purpose, occurrence, claim_id, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [hashToken(token), caseId, participantId, kind, purpose, occurrence, id, expiresAt],
  );
  return token;
}
