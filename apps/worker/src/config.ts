import { readConfig, variables } from '@whenready/platform';
import { namesTheMatter } from '@whenready/profiles';

/** Injection token of the {@link WorkerConfig}. */
export const WORKER_CONFIG = Symbol('WORKER_CONFIG');

const {
  DATABASE_URL,
  TEMPORAL_ADDRESS,
  TEMPORAL_NAMESPACE,
  WHENREADY_SPACE,
  WHENREADY_CODEC_KEYS,
  WORKER_PORT,
  HOST,
  SMTP_URL,
  MAIL_FROM,
  MAIL_REPLY_TO,
  PUBLIC_URL,
  NOTIFY_URL,
  NOTIFY_API_KEY,
  NOTIFY_TEMPLATES,
  SMS_GATEWAY_URL,
  SMS_GATEWAY_TOKEN,
  NODE_ENV,
  LOG_LEVEL,
} = variables;

/** What strangers see of a message, its sender, where it is answered and the address of its links, may not say what it is about. */
const isNeutral = (value: string): boolean => namesTheMatter(value).length === 0;
const orElse = (wayOut: string) => ({
  error: ({ input }: { input?: unknown }) =>
    `a stranger can tell from it what messages are about (${namesTheMatter(String(input)).join(', ')}): ${wayOut}`,
});

const shape = {
  DATABASE_URL,
  TEMPORAL_ADDRESS,
  TEMPORAL_NAMESPACE,
  WHENREADY_SPACE,
  WHENREADY_CODEC_KEYS,
  WORKER_PORT,
  HOST,
  SMTP_URL,
  MAIL_FROM: MAIL_FROM.refine(isNeutral, orElse('use a neutral name and address')),
  MAIL_REPLY_TO: MAIL_REPLY_TO.refine(isNeutral, orElse('use a neutral address')).optional(),
  PUBLIC_URL: PUBLIC_URL.refine(isNeutral, orElse('let the links in messages lead to a neutral domain')),
  NODE_ENV,
  NOTIFY_URL: NOTIFY_URL.optional(),
  NOTIFY_API_KEY: NOTIFY_API_KEY.optional(),
  NOTIFY_TEMPLATES: NOTIFY_TEMPLATES.optional(),
  SMS_GATEWAY_URL: SMS_GATEWAY_URL.optional(),
  SMS_GATEWAY_TOKEN: SMS_GATEWAY_TOKEN.optional(),
  LOG_LEVEL,
};

/**
 * Reads what the worker needs, once.
 * @throws ConfigError one line naming each wrong variable
 */
export const readWorkerConfig = (env: NodeJS.ProcessEnv = process.env) => readConfig(shape, env);

export type WorkerConfig = ReturnType<typeof readWorkerConfig>;
