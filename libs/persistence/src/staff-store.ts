import type { Instant, StaffRole } from '@whenready/domain';
import { IsNull, type DataSource } from 'typeorm';
import { AccessTokenRow, StaffRow } from './entities/index.js';
import { rowsOf } from './prepared.js';
import { hashToken, newToken } from './tokens.js';

/** A member of staff. */
export interface StaffMember {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: StaffRole;
  readonly provider: string | null;
  /** Code of the service profile they belong to. */
  readonly profile: string | null;
  readonly active: boolean;
}

const BY_TOKEN = {
  name: 'staff-by-token',
  text: `
    SELECT s.id, s.name, s.email, s.role, s.provider, s.profile, s.active
    FROM access_tokens t JOIN staff s ON s.id = t.staff_id
    WHERE t.hash = $1 AND t.expires_at > $2 AND (t.revoked_at IS NULL OR t.revoked_at > $2) AND s.active`,
};

const ACTIVE_BY_IDS = {
  name: 'active-staff-by-ids',
  text: 'SELECT id, name, email, role, provider, profile, active FROM staff WHERE id = ANY($1::text[]) AND active',
};

/** Members of staff and their bearer tokens. */
export class StaffStore {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Whose token this is. Expired and revoked tokens and inactive staff answer null.
   * @param hash of {@link hashToken}
   * @param at the moment of asking, in UTC
   */
  async byTokenHash(hash: string, at: Instant): Promise<StaffMember | null> {
    const rows = await rowsOf<StaffMember>(this.dataSource, BY_TOKEN, [hash, at]);
    return rows[0] ?? null;
  }

  /** The active member of staff with this email, in any case of letters. */
  async byEmail(email: string): Promise<StaffMember | null> {
    const staff = this.dataSource.getRepository(StaffRow).createQueryBuilder('s');
    return staff.where('lower(s.email) = lower(:email) AND s.active', { email }).getOne();
  }

  /** The member of staff with this id, active or not. */
  async byId(id: string): Promise<StaffMember | null> {
    return this.dataSource.getRepository(StaffRow).findOneBy({ id });
  }

  /** Those of these ids that belong to active staff, in no order. */
  async activeByIds(ids: readonly string[]): Promise<StaffMember[]> {
    return rowsOf<StaffMember>(this.dataSource, ACTIVE_BY_IDS, [ids]);
  }

  /** Active staff by name, narrowed by what is given. */
  async list(filter: { role?: StaffRole; provider?: string; profile?: string } = {}): Promise<StaffMember[]> {
    return this.dataSource.getRepository(StaffRow).find({ where: { ...filter, active: true }, order: { name: 'ASC' } });
  }

  /** Adds a member of staff, or brings what is known of them up to date. */
  async put(member: StaffMember): Promise<void> {
    await this.dataSource.getRepository(StaffRow).upsert(member, ['id']);
  }

  /**
   * Gives a member of staff a token and stores its hash.
   * @param options.token the token to give; a new one unless told
   * @returns the token, which cannot be had again
   */
  async issueToken(staffId: string, options: { expiresAt: Instant; token?: string }): Promise<string> {
    const token = options.token ?? newToken();
    const row = { hash: hashToken(token), staffId, expiresAt: options.expiresAt, revokedAt: null };
    await this.dataSource.getRepository(AccessTokenRow).upsert(row, ['hash']);
    return token;
  }

  /** Ends a token from that moment on. */
  async revokeToken(hash: string, at: Instant): Promise<void> {
    await this.dataSource.getRepository(AccessTokenRow).update({ hash, revokedAt: IsNull() }, { revokedAt: at });
  }
}
