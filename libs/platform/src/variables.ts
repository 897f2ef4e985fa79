import { z } from 'zod';
import { parseCodecKeys } from './codecKeys.js';
import { parseTemplateIds } from './templateIds.js';
import { parseTrustedProxies } from './trustedProxies.js';

const port = (means: string) => z.coerce.number(means).int(means).min(1, means).max(65535, means);
const UUIDS = /^(\S+-)?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const token = (means: string) => z.string(means).regex(/^[A-Za-z0-9._~+/-]{16,200}=*$/, means);
const portHint = 'set it to a free port, 1 to 65535';

/** Every environment variable that the programs read; each takes the ones it needs. */
export const variables = {
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'set it to postgres://user:password@host:port/database' }),
  TEMPORAL_ADDRESS: z
    .string('set it to the host:port of a Temporal server')
    .regex(/^[^\s:/]+:\d+$/, 'set it to the host:port of a Temporal server'),
  TEMPORAL_NAMESPACE: z.enum(['whenready', 'rehearsal'], 'set it to whenready or rehearsal'),
  WHENREADY_SPACE: z.enum(['live', 'rehearsal'], 'set it to live or rehearsal'),
  WHENREADY_CODEC_KEYS: z.string('set it to id:base64-of-32-bytes').transform((text, context) => {
    const keys = parseCodecKeys(text);
    if (typeof keys !== 'string') return keys;
    context.addIssue({ code: 'custom', message: keys });
    return z.NEVER;
  }),
  API_PORT: port(portHint),
  API_URL: z.url({ protocol: /^https?$/, error: 'set it to the address of the api, as http://127.0.0.1:3001' }),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'set it to where people open the links in messages, as https://…' }),
  PORT: port(portHint).default(3000),
  WORKER_PORT: port(portHint),
  WORKER_URL: z.url({ protocol: /^https?$/, error: 'set it to the address of the worker, as http://127.0.0.1:3002' }),
  HOST: z.string().default('127.0.0.1'),
  TRUSTED_PROXIES: z
    .string()
    .default('loopback')
    .transform((text, context) => {
      const proxies = parseTrustedProxies(text);
      if (typeof proxies !== 'string') return proxies;
      context.addIssue({ code: 'custom', message: proxies });
      return z.NEVER;
    }),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'set it to smtp://host:port' }),
  MAIL_FROM: z
    .string('set it to the address that reminders come from')
    .default('Reminders <reminders@whenready.invalid>'),
  /** Where answers to messages are taken, for services without an address of their own. */
  MAIL_REPLY_TO: z.email('set it to the bare address that answers to messages go to, or leave it out'),
  NOTIFY_URL: z.url({ protocol: /^https?$/, error: 'set it to the address of GOV.UK Notify, or leave it out' }),
  NOTIFY_API_KEY: z
    .string('set it to an API key of GOV.UK Notify')
    .regex(UUIDS, 'set it to an API key of GOV.UK Notify: its name, the id of the service, and its secret'),
  NOTIFY_TEMPLATES: z.string('set it to email=<id>,sms=<id>,letter=<id>').transform((text, context) => {
    const ids = parseTemplateIds(text);
    if (typeof ids !== 'string') return ids;
    context.addIssue({ code: 'custom', message: ids });
    return z.NEVER;
  }),
  NOTIFY_CALLBACK_TOKEN: token('set it to the bearer token that GOV.UK Notify calls back with, 16 characters or more'),
  SMS_GATEWAY_URL: z.url({ protocol: /^https?$/, error: 'set it to the address of your SMS gateway' }),
  SMS_GATEWAY_TOKEN: token('set it to the bearer token that your SMS gateway takes, 16 characters or more'),
  GATEWAY_CALLBACK_TOKEN: token('set it to the bearer token that your SMS gateway calls back with, 16 or more'),
  /** Where mail for the services is taken; nowhere where it is not set. */
  INTAKE_SMTP_PORT: port(portHint),
  INTAKE_TLS_CERT: z.string('set it to the file of a certificate'),
  INTAKE_TLS_KEY: z.string('set it to the file of the certificate’s key'),
  INTAKE_TOKEN: z
    .string('set it to 32 random letters and figures or more')
    .regex(/^[A-Za-z0-9._~+/-]{32,200}$/, 'set it to 32 random letters and figures or more'),
  WHENREADY_HOME: z.string('set it to the folder that keeps the state'),
  SESSION_SECRET: z.string('set it to 32 random characters or more').min(32, 'set it to 32 random characters or more'),
  NODE_ENV: z.string().default('development'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], 'set it to info, warn, error or debug')
    .default('info'),
};
