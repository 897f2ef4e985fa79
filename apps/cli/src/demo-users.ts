import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StaffRole } from '@whenready/domain';

/** A user of the demonstration, with the token that signs in as them. */
export interface DemoUser {
  readonly name: string;
  readonly role: StaffRole;
  /** Code of the service profile; null for those who work across all. */
  readonly profile: string | null;
  readonly provider: string | null;
  readonly email: string;
  readonly token: string;
}

/** The demo users' file of a space, in the home folder. */
export const demoUsersFile = (home: string, space: string): string =>
  join(home, space === 'rehearsal' ? 'demo-users.rehearsal.json' : 'demo-users.json');

/** The demo users of a file; none where it is missing. */
export function readDemoUsers(file: string): DemoUser[] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as DemoUser[];
  } catch {
    return [];
  }
}

/** Writes the file whole, readable by its owner alone. */
export function writeDemoUsers(file: string, users: readonly DemoUser[]): void {
  const part = `${file}.${process.pid}.part`;
  writeFileSync(part, `${JSON.stringify(users, null, 2)}\n`, { mode: 0o600 });
  renameSync(part, file);
}

/**
 * The demo user with this role in a profile; the first of several.
 * @throws Error where there is none
 */
export function demoUser(users: readonly DemoUser[], role: StaffRole, profile: string): DemoUser {
  const user = users.find((one) => one.role === role && one.profile === profile);
  if (user) return user;
  throw new Error(`No demo user is ${role} of ${profile}: run \`whenready setup\`.`);
}
