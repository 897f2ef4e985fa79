import type { Answer, InboundWay, Instant } from '@whenready/domain';
import type { DataSource } from 'typeorm';
import type { Viewer } from '../readers/viewer.js';
import { inTransaction } from '../transaction.js';
import { isUuid } from '../uuid.js';
import type {
  Giving,
  InboundKind,
  Match,
  NewInbound,
  Placing,
  ReadMessage,
  Target,
  UnmatchedMessage,
} from './inbound.js';
import { BEGIN_DURABLE, insertInbound, matchesOf, place, stopMessages } from './taking.js';

interface GivingRow {
  readonly inbound_id: string;
  readonly case_id: string;
  readonly participant_id: string;
  readonly tries: number;
  readonly how: InboundWay;
  readonly kind: InboundKind;
  readonly from: string | null;
  readonly name: string | null;
  readonly said: Answer | null;
  readonly until: string | null;
  readonly body: string | null;
}

type Reader = Pick<Viewer, 'profile' | 'role' | 'staffId'>;
type Listed<T extends UnmatchedMessage> = Omit<T, 'receivedAt' | 'readAt'> & { readonly receivedAt: Date };

/** Claims what is due for whoever asks, for as long as a lease lasts: another one passes it over. */
const DUE = `
  UPDATE inbound_targets t SET tries = t.tries + 1, next_try_at = $2
  FROM inbound_messages m
  WHERE m.id = t.inbound_id AND (t.inbound_id, t.case_id, t.participant_id) IN (
    SELECT inbound_id, case_id, participant_id FROM inbound_targets
    WHERE state = 'waiting' AND next_try_at <= $1 AND ($4::uuid IS NULL OR inbound_id = $4)
    ORDER BY next_try_at LIMIT $3 FOR UPDATE SKIP LOCKED)
  RETURNING t.inbound_id, t.case_id, t.participant_id, t.tries, m.how, m.kind, m.from_address AS "from",
    m.from_name AS name, m.said, m.until::text, m.body`;

const LISTED = `id, how, kind, from_address AS "from", from_name AS name, reference, said, body,
  received_at AS "receivedAt"`;
/** A complaint may be about whoever would read it: it is for those who answer for the service. */
const MAY_READ = `(profiles = '{}' OR $1 = ANY (profiles)) AND (kind <> 'complaint' OR $2 IN ('supervisor', 'service-lead'))`;

/** Everything that comes in: stored first, then given to its cases, else listed for a person to read. */
export class InboundStore {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Stores what came from an address and decides where it goes, in one transaction. STOP is in force for everyone with
   * that address, in every case, when this comes back.
   * @param decide from those with the address, in the order of their cases; what it gives is stored with the message
   * @returns false where it came before
   */
  async takeFrom(
    by: 'text' | 'email',
    message: NewInbound & { readonly from: string },
    decide: (matches: readonly Match[]) => Placing,
  ): Promise<boolean> {
    return inTransaction(this.dataSource, BEGIN_DURABLE, async (client) => {
      if (!(await insertInbound(client, message))) return false;
      const stop = message.said === 'stop';
      const matches = await matchesOf(client, by, message.from, stop);
      await place(client, message, decide(matches));
      if (stop) await stopMessages(client, matches, message.at);
      return true;
    });
  }

  /** The services with a case in which somebody has this email address, by their codes. */
  async servicesOf(email: string): Promise<string[]> {
    const rows = await this.dataSource.query<{ code: string }[]>(
      `SELECT DISTINCT c.profile_code AS code FROM participants p JOIN cases c ON c.id = p.case_id
       WHERE p.adopted_at IS NOT NULL AND email_key(p.email) = email_key($1) ORDER BY code`,
      [email],
    );
    return rows.map(({ code }) => code);
  }

  /** The case that somebody names by its reference, of that service; null where there is none. */
  async caseNamed(profile: string, reference: string): Promise<string | null> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      'SELECT id FROM cases WHERE profile_code = $1 AND upper(reference) = upper(btrim($2))',
      [profile, reference],
    );
    return rows[0]?.id ?? null;
  }

  /**
   * Stores what came by a form of ours.
   * @returns whether it is kept only now; `other` where what its sender named like this has another id
   */
  async take(message: NewInbound, placing: Placing): Promise<'new' | 'again' | 'other'> {
    return inTransaction(this.dataSource, BEGIN_DURABLE, async (client) => {
      if (await insertInbound(client, message)) {
        await place(client, message, placing);
        return 'new';
      }
      const { rowCount } = await client.query('SELECT 1 FROM inbound_messages WHERE id = $1', [message.id]);
      return rowCount === 1 ? 'again' : 'other';
    });
  }

  /**
   * What is to be given to cases now, for one asker until the lease ends.
   * @param inbound only of this message; null for all
   */
  async due(now: Instant, leaseUntil: Instant, limit: number, inbound: string | null = null): Promise<Giving[]> {
    const [rows] = await this.dataSource.query<[GivingRow[]]>(DUE, [now, leaseUntil, limit, inbound]);
    return rows.map(({ inbound_id: id, case_id: caseId, participant_id: participant, ...rest }) => ({
      id,
      caseId,
      participant: participant === '' ? null : participant,
      ...rest,
    }));
  }

  /** Notes that a case has it, or will never take it; what has been given everywhere keeps no words and no name. */
  async settle({ id, caseId, participant }: Pick<Giving, 'id'> & Target, how: 'given' | 'refused', now: Instant) {
    await inTransaction(this.dataSource, BEGIN_DURABLE, async (client) => {
      await client.query('SELECT 1 FROM inbound_messages WHERE id = $1 FOR UPDATE', [id]);
      await client.query(
        `UPDATE inbound_targets SET state = $4, settled_at = $5
         WHERE inbound_id = $1 AND case_id = $2 AND participant_id = $3`,
        [id, caseId, participant ?? '', how, now],
      );
      await client.query(
        `WITH left_over AS (
           SELECT bool_or(state = 'waiting') AS waits, bool_or(state = 'given') AS given
           FROM inbound_targets WHERE inbound_id = $1)
         UPDATE inbound_messages m SET state = CASE WHEN given THEN 'given' ELSE 'unmatched' END,
           body = CASE WHEN given THEN NULL ELSE body END,
           from_address = CASE WHEN given THEN NULL ELSE from_address END,
           from_name = CASE WHEN given THEN NULL ELSE from_name END,
           profiles = ARRAY(SELECT DISTINCT c.profile_code FROM cases c JOIN inbound_targets t ON t.case_id = c.id
             WHERE t.inbound_id = $1 UNION SELECT unnest(m.profiles))
         FROM left_over WHERE m.id = $1 AND NOT waits`,
        [id],
      );
    });
  }

  /** When it is tried again to give it. */
  async tryLater({ id, caseId, participant }: Pick<Giving, 'id'> & Target, at: Instant): Promise<void> {
    await this.dataSource.query(
      `UPDATE inbound_targets SET next_try_at = $4
       WHERE inbound_id = $1 AND case_id = $2 AND participant_id = $3 AND state = 'waiting'`,
      [id, caseId, participant ?? '', at],
    );
  }

  /** What nobody knew where to put and nobody has read, of the viewer's service and of nobody's; oldest first. */
  async unmatched({ profile, role }: Pick<Viewer, 'profile' | 'role'>, limit: number): Promise<UnmatchedMessage[]> {
    const rows = await this.dataSource.query<Listed<UnmatchedMessage>[]>(
      `SELECT ${LISTED} FROM inbound_messages WHERE state = 'unmatched' AND ${MAY_READ} ORDER BY received_at LIMIT $3`,
      [profile, role, limit],
    );
    return rows.map((row) => ({ ...row, receivedAt: row.receivedAt.toISOString() }));
  }

  /** What was taken off that list without a case, and by whom; last read first. */
  async readOnes({ profile, role }: Pick<Viewer, 'profile' | 'role'>, limit: number): Promise<ReadMessage[]> {
    const rows = await this.dataSource.query<(Listed<ReadMessage> & { readAt: Date })[]>(
      `SELECT ${LISTED}, read_at AS "readAt",
         coalesce((SELECT s.name FROM staff s WHERE s.id = read_by), read_by) AS "readBy"
       FROM inbound_messages WHERE state = 'read' AND ${MAY_READ} ORDER BY read_at DESC LIMIT $3`,
      [profile, role, limit],
    );
    return rows.map((row) => ({
      ...row,
      receivedAt: row.receivedAt.toISOString(),
      readAt: row.readAt.toISOString(),
    }));
  }

  /** Takes a message off the list: somebody has read it. False where the viewer has no such one there. */
  async read({ profile, role, staffId }: Reader, id: string, now: Instant): Promise<boolean> {
    if (!isUuid(id)) return false;
    const [, count] = await this.dataSource.query<[unknown, number]>(
      `UPDATE inbound_messages SET state = 'read', read_by = $3, read_at = $4
       WHERE id = $5 AND state = 'unmatched' AND ${MAY_READ}`,
      [profile, role, staffId, now, id],
    );
    return count === 1;
  }

  /** Gives a message of the list to a case, whose person a member of staff has recognised. */
  async assign({ profile, role, staffId }: Reader, id: string, target: Target, now: Instant): Promise<boolean> {
    if (!isUuid(id)) return false;
    return inTransaction(this.dataSource, BEGIN_DURABLE, async (client) => {
      const { rows } = await client.query<{ said: Answer | null }>(
        `UPDATE inbound_messages SET state = 'received', read_by = $3, read_at = $4
         WHERE id = $5 AND state = 'unmatched' AND ${MAY_READ} RETURNING said`,
        [profile, role, staffId, now, id],
      );
      if (!rows[0]) return false;
      await client.query(
        `INSERT INTO inbound_targets (inbound_id, case_id, participant_id, state, next_try_at)
         VALUES ($1, $2, $3, 'waiting', $4)
         ON CONFLICT (inbound_id, case_id, participant_id) DO UPDATE SET state = 'waiting', next_try_at = $4`,
        [id, target.caseId, target.participant ?? '', now],
      );
      if (rows[0].said === 'stop') await stopMessages(client, [target], now);
      return true;
    });
  }
}
