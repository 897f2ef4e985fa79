import type { NewDraft } from './draft.js';

/** Writes a new draft; one under the same id is left as it is. Takes {@link valuesOf}. */
export const INSERT_DRAFT = `INSERT INTO referral_drafts
  (id, profile_code, owner, channel, state, body, original, made_from, created_at, updated_at, notice_at, expires_at)
  VALUES ($1, $2, $3, $4, 'open', $5, $6, $7, $8, $8, $9, $10) ON CONFLICT (id) DO NOTHING`;

/** The values of {@link INSERT_DRAFT}, in its order. */
export function valuesOf(draft: NewDraft): unknown[] {
  const { id, profile, owner, channel, body, original, madeFrom, at, noticeAt, expiresAt } = draft;
  return [id, profile, owner, channel, JSON.stringify(body), original, madeFrom, at, noticeAt, expiresAt];
}
