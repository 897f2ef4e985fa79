import type { CalendarDay, Instant, Purpose } from '@whenready/domain';
import type { DataSource } from 'typeorm';
import type { AnswerLinkKind } from '../claims/links.js';
import { keepComment, type NamelessComment } from '../nameless-comments.js';
import { hashToken } from '../tokens.js';
import { inTransaction } from '../transaction.js';
import type { NewInbound, Target } from './inbound.js';
import { BEGIN_DURABLE, insertInbound, place, stopMessages } from './taking.js';

/** How often a wrong word is taken before the link is used up. */
export const TRIES_AT_MOST = 5;

/** A link as its holder may ask about it, and as whoever decides needs it. */
export interface AnswerLink extends Target {
  readonly participant: string;
  readonly kind: AnswerLinkKind;
  readonly purpose: Purpose;
  readonly expiresAt: Instant;
  /** Answered, or used up by wrong words. */
  readonly used: boolean;
  /** The id of what was answered by it, and the hash of that; null before. */
  readonly answer: { readonly id: string; readonly bodyHash: string } | null;
}

/** What is answered by a link. */
export interface LinkUse extends Pick<NewInbound, 'id' | 'kind' | 'said' | 'body' | 'at'> {
  readonly until: CalendarDay | null;
  /** What is promised to be nameless: kept with the use of the link, and told apart from it afterwards. */
  readonly comment: NamelessComment | null;
  /** The same body again gets the same answer. */
  readonly bodyHash: string;
}

export type LinkUsed = 'taken' | 'repeated' | 'used' | 'expired' | 'unknown';

interface LinkRow {
  readonly case_id: string;
  readonly participant_id: string;
  readonly kind: AnswerLinkKind;
  readonly purpose: Purpose;
  readonly expires_at: Date;
  readonly tries: number;
  readonly used_at: Date | null;
  readonly answer_id: string | null;
  readonly body_hash: string | null;
}

/** Links by which people answer: shown as often as anybody looks, used once. */
export class LinkStore {
  constructor(private readonly dataSource: DataSource) {}

  /** The link of a token; null where there is none. Nothing changes. */
  async look(token: string): Promise<AnswerLink | null> {
    const rows = await this.dataSource.query<LinkRow[]>('SELECT * FROM answer_links WHERE token_hash = $1', [
      hashToken(token),
    ]);
    const row = rows[0];
    return row
      ? {
          caseId: row.case_id,
          participant: row.participant_id,
          kind: row.kind,
          purpose: row.purpose,
          expiresAt: row.expires_at.toISOString(),
          used: row.used_at !== null || row.tries >= TRIES_AT_MOST,
          answer: row.answer_id && row.body_hash ? { id: row.answer_id, bodyHash: row.body_hash } : null,
        }
      : null;
  }

  /** The hash of the word that someone has agreed with us; null where none is agreed. */
  async checkWordOf(caseId: string, participant: string): Promise<string | null> {
    const rows = await this.dataSource.query<{ check_word: string | null }[]>(
      'SELECT check_word FROM participants WHERE case_id = $1 AND id = $2',
      [caseId, participant],
    );
    return rows[0]?.check_word ?? null;
  }

  /**
   * Takes one of the few tries that a link leaves for the second thing, before it is compared.
   * @returns how many tries are left after this one; null where there was none left, or the link is used
   */
  async takeTry(token: string): Promise<number | null> {
    const [rows] = await this.dataSource.query<[{ tries: number }[]]>(
      'UPDATE answer_links SET tries = tries + 1 WHERE token_hash = $1 AND used_at IS NULL AND tries < $2 RETURNING tries',
      [hashToken(token), TRIES_AT_MOST],
    );
    return rows[0] ? TRIES_AT_MOST - rows[0].tries : null;
  }

  /**
   * Answers by a link, in one transaction: one conditional update decides who uses it, and what is said is stored.
   * STOP is taken from any link that we gave, used and expired ones too, and is in force when this comes back.
   */
  async use(token: string, { bodyHash, comment, ...use }: LinkUse): Promise<LinkUsed> {
    const hash = hashToken(token);
    return inTransaction(this.dataSource, BEGIN_DURABLE, async (client) => {
      const { rows } = await client.query<LinkRow>(
        `UPDATE answer_links SET used_at = $2, answer_id = $3, body_hash = $4
         WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2 RETURNING *`,
        [hash, use.at, use.id, bodyHash],
      );
      const used = rows[0];
      const found =
        used ?? (await client.query<LinkRow>('SELECT * FROM answer_links WHERE token_hash = $1', [hash])).rows[0];
      if (!found) return 'unknown';
      if (!used && use.said !== 'stop') return whyUnused(found, bodyHash);
      const target = { caseId: found.case_id, participant: found.participant_id };
      const message = { ...use, how: 'link' as const, ...FROM_NOBODY };
      if (use.said === 'stop') await stopMessages(client, [target], use.at);
      if (!(await insertInbound(client, message))) return 'repeated';
      await place(client, message, { targets: [target], profiles: [], kind: use.kind });
      if (comment) await keepComment(client, comment);
      return 'taken';
    });
  }
}

const FROM_NOBODY = { profiles: [], from: null, name: null, reference: null, providerId: null } as const;

function whyUnused({ used_at: usedAt, body_hash: before }: LinkRow, bodyHash: string): LinkUsed {
  if (usedAt === null) return 'expired';
  return before === bodyHash ? 'repeated' : 'used';
}
