import { hashToken, type StaffMember, type StaffStore } from '@whenready/persistence';

/** A revoked token stops working within this time. */
export const REMEMBERED_MS = 3_000;
const REMEMBERED_AT_MOST = 1_000;

interface Remembered {
  readonly member: StaffMember;
  readonly until: number;
}

/** Whose token it is, remembered for a moment so that a busy caller costs no query a request. */
export class StaffTokens {
  private readonly remembered = new Map<string, Remembered>();

  /**
   * @param store where hashed tokens are kept
   * @param clock milliseconds since the epoch
   */
  constructor(
    private readonly store: Pick<StaffStore, 'byTokenHash'>,
    private readonly clock: () => number = Date.now,
  ) {}

  /**
   * @param token as the caller sent it
   * @returns null where it is unknown, expired or revoked
   * @throws the store's error where PostgreSQL is away
   */
  async owner(token: string): Promise<StaffMember | null> {
    const hash = hashToken(token);
    const now = this.clock();
    const known = this.remembered.get(hash);
    if (known && known.until > now) return known.member;
    this.remembered.delete(hash);
    const member = await this.store.byTokenHash(hash, new Date(now).toISOString());
    if (member) this.remember(hash, { member, until: now + REMEMBERED_MS });
    return member;
  }

  private remember(hash: string, entry: Remembered): void {
    if (this.remembered.size >= REMEMBERED_AT_MOST) this.remembered.clear();
    this.remembered.set(hash, entry);
  }
}
