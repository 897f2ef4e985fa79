import { readConfig, variables } from '@whenready/platform';

/** Injection token of the {@link ApiConfig}. */
export const API_CONFIG = Symbol('API_CONFIG');

const {
  DATABASE_URL,
  TEMPORAL_ADDRESS,
  TEMPORAL_NAMESPACE,
  WHENREADY_SPACE,
  WHENREADY_CODEC_KEYS,
  API_PORT,
  WORKER_URL,
  HOST,
  TRUSTED_PROXIES,
  LOG_LEVEL,
  NOTIFY_CALLBACK_TOKEN,
  GATEWAY_CALLBACK_TOKEN,
  INTAKE_SMTP_PORT,
  INTAKE_TLS_CERT,
  INTAKE_TLS_KEY,
  INTAKE_TOKEN,
  MAIL_REPLY_TO,
} = variables;

const shape = {
  DATABASE_URL,
  TEMPORAL_ADDRESS,
  TEMPORAL_NAMESPACE,
  WHENREADY_SPACE,
  WHENREADY_CODEC_KEYS,
  API_PORT,
  WORKER_URL: WORKER_URL.optional(),
  HOST,
  TRUSTED_PROXIES,
  LOG_LEVEL,
  NOTIFY_CALLBACK_TOKEN: NOTIFY_CALLBACK_TOKEN.optional(),
  GATEWAY_CALLBACK_TOKEN: GATEWAY_CALLBACK_TOKEN.optional(),
  INTAKE_SMTP_PORT: INTAKE_SMTP_PORT.optional(),
  INTAKE_TLS_CERT: INTAKE_TLS_CERT.optional(),
  INTAKE_TLS_KEY: INTAKE_TLS_KEY.optional(),
  INTAKE_TOKEN: INTAKE_TOKEN.optional(),
  MAIL_REPLY_TO: MAIL_REPLY_TO.optional(),
};

/**
 * Reads what the api needs, once.
 * @throws ConfigError one line naming each wrong variable
 */
export const readApiConfig = (env: NodeJS.ProcessEnv = process.env) => readConfig(shape, env);

export type ApiConfig = ReturnType<typeof readApiConfig>;
