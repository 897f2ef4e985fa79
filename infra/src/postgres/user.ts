import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { PlainError } from '../plain-error.js';

/** A system user. */
export interface SystemUser {
  name: string;
  uid: number;
  gid: number;
}

/**
 * Whom PostgreSQL runs as: it refuses root, so `postgres` or else `nobody` where this process is root.
 * Undefined: as whoever runs this process.
 */
export function postgresUser(): SystemUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8');
  const user = findUser(users, 'postgres') ?? findUser(users, 'nobody');
  if (!user)
    throw new PlainError(
      'PostgreSQL may not run as root, and there is no user `postgres` or `nobody`: run as another user.',
    );
  return user;
}

/** A user's line of an /etc/passwd text. */
export function findUser(passwd: string, name: string): SystemUser | undefined {
  const fields = passwd
    .split('\n')
    .map((line) => line.split(':'))
    .find(([first]) => first === name);
  return fields && { name, uid: Number(fields[2]), gid: Number(fields[3]) };
}

/** Throws a PlainError when another user cannot pass through the folders above a path. */
export function checkReachable(path: string, user: SystemUser): void {
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    const { mode, uid } = statSync(folder);
    if (uid !== user.uid && (mode & 0o001) === 0) {
      throw new PlainError(
        `PostgreSQL may not run as root, and its user ${user.name} cannot pass through ${folder}: ` +
          `run as another user, or move the project and WHENREADY_HOME to a folder open to all (chmod o+x).`,
      );
    }
  }
}
