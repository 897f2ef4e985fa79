import { randomBytes } from 'node:crypto';
import type { StaffStore } from '@whenready/persistence';
import { type DemoUser, readDemoUsers, writeDemoUsers } from '../demo-users.js';
import type { DemoPerson } from './people.js';

const LASTS_DAYS = 3660;

/**
 * Registers the demo users with their tokens, which are stored hashed, and writes the file that tells them. Tokens of
 * an existing file are kept.
 * @param now the wall's clock; tokens last ten years from here
 */
export async function putDemoUsers(
  store: StaffStore,
  people: readonly DemoPerson[],
  file: string,
  now: Date,
): Promise<DemoUser[]> {
  const known = new Map(readDemoUsers(file).map((user) => [user.email, user.token]));
  const expiresAt = new Date(now.getTime() + LASTS_DAYS * 86_400_000).toISOString();
  const users: DemoUser[] = [];
  for (const { id, ...person } of people) {
    const token = known.get(person.email) ?? `wr_${randomBytes(24).toString('base64url')}`;
    users.push({ ...person, token });
    await store.put({ id, ...person, active: true });
    await store.issueToken(id, { expiresAt, token });
  }
  writeDemoUsers(file, users);
  return users;
}
