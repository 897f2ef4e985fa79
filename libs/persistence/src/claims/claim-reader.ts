import type { ChannelCode } from '@whenready/domain';
import type { DataSource } from 'typeorm';
import { rowsOf } from '../prepared.js';
import { isUuid } from '../uuid.js';

/** What a claim's message was about, by ids and codes alone. */
export interface ClaimedMessage {
  readonly caseId: string;
  readonly participant: string;
  readonly channel: ChannelCode;
  /** The reminder that it was sent for; null where it was sent before that was kept. */
  readonly reminder: string | null;
  readonly profile: { readonly code: string; readonly version: number };
  /** The case is closed, and nothing falls due on it: no workflow runs. */
  readonly over: boolean;
}

interface Row extends Omit<ClaimedMessage, 'profile'> {
  readonly code: string;
  readonly version: number;
}

const BY_ID = {
  name: 'claimed-message',
  text: `
    SELECT r.case_id AS "caseId", r.participant_id AS participant, r.channel,
      c.profile_code AS code, c.profile_version AS version, c.stage = 'closed' AND c.next_deadline_at IS NULL AS over,
      r.reminder_id AS reminder
    FROM reminder_claims r JOIN cases c ON c.id = r.case_id
    WHERE r.id = $1`,
};

/** Finds what a provider tells of: it knows a message by the id of its claim alone. */
export class ClaimReader {
  constructor(private readonly dataSource: DataSource) {}

  /** @returns null for an id that is no claim's */
  async byId(claimId: string): Promise<ClaimedMessage | null> {
    if (!isUuid(claimId)) return null;
    const [row] = await rowsOf<Row>(this.dataSource, BY_ID, [claimId]);
    if (!row) return null;
    const { code, version, ...message } = row;
    return { ...message, profile: { code, version } };
  }
}
