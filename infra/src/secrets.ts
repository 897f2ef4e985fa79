import { randomBytes } from 'node:crypto';
import { readJson, writeJson } from './files.js';
import { PlainError } from './plain-error.js';
import { existsSync } from 'node:fs';

/** What only this installation knows; kept in `secrets/secrets.json`, readable by its owner alone. */
export interface Secrets {
  /** `id:base64-of-32-bytes`, the value of WHENREADY_CODEC_KEYS. */
  codecKeys: string;
  sessionSecret: string;
  /** Passwords of the embedded PostgreSQL's roles. */
  postgresPassword: string;
  whenreadyPassword: string;
  temporalPassword: string;
}

/**
 * The secrets of a home, made once. Throws a PlainError when the file is there but unreadable:
 * a new codec key in its place would make every running case unreadable.
 */
export function openSecrets(file: string): Secrets {
  const known = readJson<Secrets>(file);
  if (known?.codecKeys) return known;
  if (existsSync(file))
    throw new PlainError(`${file} is damaged: restore it from a backup, cases cannot be read without it.`);
  const made: Secrets = {
    codecKeys: `key-1:${randomBytes(32).toString('base64')}`,
    sessionSecret: randomBytes(32).toString('hex'),
    postgresPassword: randomBytes(18).toString('hex'),
    whenreadyPassword: randomBytes(18).toString('hex'),
    temporalPassword: randomBytes(18).toString('hex'),
  };
  writeJson(file, made, 0o600);
  return made;
}
