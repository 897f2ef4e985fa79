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
  LOG_LEVEL,
  NOTIFY_CALLBACK_TOKEN,
  GATEWAY_CALLBACK_TOKEN,
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
  LOG_LEVEL,
  NOTIFY_CALLBACK_TOKEN: NOTIFY_CALLBACK_TOKEN.optional(),
  GATEWAY_CALLBACK_TOKEN: GATEWAY_CALLBACK_TOKEN.optional(),
};

/**
 * Reads what the api needs, once.
 * @throws ConfigError one line naming each wrong variable
 */
export const readApiConfig = (env: NodeJS.ProcessEnv = process.env) => readConfig(shape, env);

export type ApiConfig = ReturnType<typeof readApiConfig>;
