import { apiKeyOf, type StandInSecrets } from './notify/account.js';
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
  notifyPort: number;
  intakePort: number;
  webPort: number;
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
    PUBLIC_URL: publicUrl(space, process.env.PUBLIC_URL ?? `http://127.0.0.1:${at.webPort}`),
    ...mail(space, at.smtpPort),
    ...(usesStandIn(space, nodeEnv, process.env.NOTIFY_API_KEY) &&
      notify(space, at.notifyPort, secrets.standIns[space])),
    ...(usesStandIn(space, nodeEnv, process.env.SMS_GATEWAY_URL) && gateway(at.notifyPort, secrets.standIns[space])),
  };
}

/** The token of the inbound webhook: it follows from what this installation alone knows. */
const intakeToken = (space: Space, { sessionSecret }: Secrets): string =>
  createHmac('sha256', sessionSecret).update(`intake/${space}`).digest('hex');

/** Links of rehearsals lead to the same pages as real ones, under a path of their own. */
const publicUrl = (space: Space, url: string): string =>
  space === 'live' ? url : `${url.replace(/\/+$/, '')}/rehearsal`;

// Rehearsals send to the local inbox whatever this machine's environment says.
function mail(space: Space, smtpPort: number): Record<string, string> {
  const local = `smtp://127.0.0.1:${smtpPort}`;
  const { MAIL_FROM, MAIL_REPLY_TO = MAIL_FROM ? undefined : 'replies@whenready.invalid' } = process.env;
  return {
    SMTP_URL: space === 'live' ? (process.env.SMTP_URL ?? local) : local,
    MAIL_FROM: MAIL_FROM ?? 'Whenready <no-reply@whenready.invalid>',
    ...(MAIL_REPLY_TO && { MAIL_REPLY_TO }),
  };
}

/**
 * Whether a provider is the local stand-in: in rehearsals always. For real cases a provider comes from this machine's
 * environment, all of it or nothing: no key of the real one ever meets the address of the stand-in, nor the other way
 * round. In production nothing stands in for it: what a service would send by a provider that is missing is not sent.
 */
const usesStandIn = (space: Space, nodeEnv: string, real: string | undefined): boolean =>
  space === 'rehearsal' || (!real && nodeEnv !== 'production');

/** The stand-in of GOV.UK Notify. */
function notify(space: Space, port: number, secrets: StandInSecrets): Record<string, string> {
  const { templates } = secrets;
  return {
    NOTIFY_URL: `http://127.0.0.1:${port}`,
    NOTIFY_API_KEY: apiKeyOf(secrets, space),
    NOTIFY_TEMPLATES: Object.entries(templates)
      .map(([kind, id]) => `${kind}=${id}`)
      .join(','),
    NOTIFY_CALLBACK_TOKEN: secrets.notifyCallbackToken,
  };
}

/** The stand-in of a gateway for texts. */
function gateway(port: number, secrets: StandInSecrets): Record<string, string> {
  return {
    SMS_GATEWAY_URL: `http://127.0.0.1:${port}`,
    SMS_GATEWAY_TOKEN: secrets.gatewayToken,
    GATEWAY_CALLBACK_TOKEN: secrets.gatewayCallbackToken,
  };
}
