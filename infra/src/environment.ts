import { createHmac } from 'node:crypto';
import type { Secrets } from './secrets.js';
import { spaces, type Space } from './temporal/names.js';

/** Where the parts of one space are. */
export interface SpaceAddresses {
  databaseUrl: string;
  /** host:port */
  temporal: string;
  apiPort: number;
  workerPort: number;
  smtpPort: number;
  intakePort: number;
}

/** The environment of everything that belongs to one space: its api, its worker, and the command line. */
export function spaceEnvironment(
  space: Space,
  home: string,
  nodeEnv: string,
  at: SpaceAddresses,
  secrets: Secrets,
): Record<string, string> {
  return {
    NODE_ENV: nodeEnv,
    HOST: '127.0.0.1',
    WHENREADY_HOME: home,
    WHENREADY_SPACE: space,
    WHENREADY_CODEC_KEYS: secrets.codecKeys,
    SESSION_SECRET: secrets.sessionSecret,
    DATABASE_URL: at.databaseUrl,
    TEMPORAL_ADDRESS: at.temporal,
    TEMPORAL_NAMESPACE: spaces[space].namespace,
    API_PORT: String(at.apiPort),
    API_URL: `http://127.0.0.1:${at.apiPort}`,
    WORKER_PORT: String(at.workerPort),
    WORKER_URL: `http://127.0.0.1:${at.workerPort}`,
    INTAKE_SMTP_PORT: String(at.intakePort),
    INTAKE_TOKEN: process.env.INTAKE_TOKEN ?? intakeToken(space, secrets),
    ...mail(space, at.smtpPort),
  };
}

/** The token of the inbound webhook: it follows from what this installation alone knows. */
const intakeToken = (space: Space, { sessionSecret }: Secrets): string =>
  createHmac('sha256', sessionSecret).update(`intake/${space}`).digest('hex');

// Rehearsals send to the local inbox whatever this machine's environment says.
function mail(space: Space, smtpPort: number): Record<string, string> {
  const local = `smtp://127.0.0.1:${smtpPort}`;
  return {
    SMTP_URL: space === 'live' ? (process.env.SMTP_URL ?? local) : local,
    MAIL_FROM: process.env.MAIL_FROM ?? 'Whenready <no-reply@whenready.invalid>',
  };
}
