import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { IntakeMessageRow } from '../entities/index.js';
import type { Viewer } from '../readers/viewer.js';
import { inTransaction } from '../transaction.js';
import { isUuid } from '../uuid.js';
import type { NewDraft } from './draft.js';
import { BEGIN } from './draft-store.js';
import { INSERT_DRAFT, valuesOf } from './new-draft.js';
import { type NewMessage, type Original, type ReceivedMessage, receivedOf } from './received.js';

/** Who sees what came to their service and was set aside. */
const KEEPERS: readonly Viewer['role'][] = ['coordinator', 'supervisor', 'service-lead'];

/** What came in by itself, as it came. */
export class ReceivedStore {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Keeps a message, and the draft that was made from it, both or neither; the same id again changes nothing.
   * @param draft null for a message that is set aside
   * @returns whether it is kept only now; `other` where another message has that id
   */
  async keep(message: NewMessage, draft: NewDraft | null): Promise<'new' | 'again' | 'other'> {
    return inTransaction(this.dataSource, BEGIN, async (client) => {
      if (!(await insert(client, message))) return sameAs(client, message);
      if (draft) await client.query(INSERT_DRAFT, valuesOf(draft));
      return 'new';
    });
  }

  /** The messages that drafts were made from, by the draft's id. Whose drafts they are is the caller's to check. */
  async ofDrafts(ids: readonly string[]): Promise<ReadonlyMap<string, ReceivedMessage>> {
    if (ids.length === 0) return new Map();
    const rows = await this.messages().where('m.id IN (:...ids)', { ids }).getMany();
    return new Map(rows.map((row) => [row.id, receivedOf(row)]));
  }

  /** A message as it came; null where there is none, or where it has been deleted. Who may see it is the caller's to check. */
  async original(id: string): Promise<Original | null> {
    const row = await this.messages().addSelect('m.content').where('m.id = :id', { id }).getOne();
    if (!row?.content) return null;
    const { contentType, content, receivedAt } = row;
    return { contentType, content, receivedAt };
  }

  /** What came to the viewer's service and made no draft, last come first; 200 at most. */
  async setAside(viewer: Viewer): Promise<ReceivedMessage[]> {
    if (!KEEPERS.includes(viewer.role)) return [];
    const rows = await this.aside(viewer).orderBy('m.receivedAt', 'DESC').addOrderBy('m.id').limit(200).getMany();
    return rows.map(receivedOf);
  }

  /** One message that was set aside; null where it is missing or foreign. */
  async oneAside(viewer: Viewer, id: string): Promise<ReceivedMessage | null> {
    if (!KEEPERS.includes(viewer.role) || !isUuid(id)) return null;
    const row = await this.aside(viewer).andWhere('m.id = :id', { id }).getOne();
    return row && receivedOf(row);
  }

  /**
   * Makes a draft of a message that was set aside.
   * @returns false where that has been done, or the message is gone
   */
  async draftAfterAll(id: string, draft: NewDraft): Promise<boolean> {
    const taken = `UPDATE intake_messages SET kind = 'referral', expires_at = NULL
      WHERE id = $1 AND kind <> 'referral' AND content IS NOT NULL`;
    return inTransaction(this.dataSource, BEGIN, async (client) => {
      if ((await client.query(taken, [id])).rowCount !== 1) return false;
      await client.query(INSERT_DRAFT, valuesOf(draft));
      return true;
    });
  }

  private messages() {
    return this.dataSource.getRepository(IntakeMessageRow).createQueryBuilder('m');
  }

  private aside({ profile }: Viewer) {
    return this.messages().where("m.profileCode = :profile AND m.kind <> 'referral' AND m.content IS NOT NULL", {
      profile,
    });
  }
}

async function insert(client: PoolClient, message: NewMessage): Promise<boolean> {
  const { id, profile, how, kind, receipt, fingerprint, contentType, size, content } = message;
  const { sender, subject, attachments, receivedAt, expiresAt, unanswerable } = message;
  const facts = [id, profile, how, kind, receipt, fingerprint, contentType, size, content];
  const { rowCount } = await client.query(
    `INSERT INTO intake_messages (id, profile_code, how, kind, receipt, fingerprint, content_type, size, content,
       sender, subject, attachments, received_at, expires_at, unanswerable)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) ON CONFLICT (id) DO NOTHING`,
    [...facts, sender, subject, JSON.stringify(attachments), receivedAt, expiresAt, unanswerable],
  );
  return rowCount === 1;
}

/** A message whose content is deleted cannot be compared any more: under its id it is taken for the same. */
async function sameAs(client: PoolClient, { id, fingerprint }: NewMessage): Promise<'again' | 'other'> {
  const { rows } = await client.query<{ fingerprint: string | null }>(
    'SELECT fingerprint FROM intake_messages WHERE id = $1',
    [id],
  );
  const there = rows[0]?.fingerprint ?? null;
  return there === null || there === fingerprint ? 'again' : 'other';
}
