import { randomBytes, randomUUID } from 'node:crypto';
import { readJson, writeJson } from './files.js';
import { PlainError } from './plain-error.js';
import { existsSync } from 'node:fs';
import type { StandInSecrets } from './notify/account.js';
import type { Space } from './temporal/names.js';

/** What only this installation knows; kept in `secrets/secrets.json`, readable by its owner alone. */
export interface Secrets {
  /** `id:base64-of-32-bytes`, the value of WHENREADY_CODEC_KEYS. */
  codecKeys: string;
  sessionSecret: string;
  /** Passwords of the embedded PostgreSQL's roles. */
  postgresPassword: string;
  whenreadyPassword: string;
  temporalPassword: string;
  /** What each space and the local stand-in of its providers know of each other. */
  standIns: Record<Space, StandInSecrets>;
}

/**
 * The secrets of a home, made once; what a file of an earlier version lacks is added. Throws a PlainError when the file is there but unreadable:
 * a new codec key in its place would make every running case unreadable.
 */
export function openSecrets(file: string): Secrets {
  const known = readJson<Omit<Secrets, 'standIns'> & Partial<Secrets>>(file);
  if (known?.codecKeys) return withStandIns(file, known);
  if (existsSync(file))
    throw new PlainError(`${file} is damaged: restore it from a backup, cases cannot be read without it.`);
  return withStandIns(file, {
    codecKeys: `key-1:${randomBytes(32).toString('base64')}`,
    sessionSecret: randomBytes(32).toString('hex'),
    postgresPassword: randomBytes(18).toString('hex'),
    whenreadyPassword: randomBytes(18).toString('hex'),
    temporalPassword: randomBytes(18).toString('hex'),
  });
}

function withStandIns(file: string, known: Omit<Secrets, 'standIns'> & Partial<Secrets>): Secrets {
  const { standIns } = known;
  if (standIns) return { ...known, standIns };
  const made: Secrets = { ...known, standIns: { live: standInSecrets(), rehearsal: standInSecrets() } };
  writeJson(file, made, 0o600);
  return made;
}

function standInSecrets(): StandInSecrets {
  const token = () => randomBytes(24).toString('hex');
  return {
    serviceId: randomUUID(),
    apiSecret: randomUUID(),
    templates: { email: randomUUID(), sms: randomUUID(), letter: randomUUID() },
    gatewayToken: token(),
    notifyCallbackToken: token(),
    gatewayCallbackToken: token(),
  };
}
