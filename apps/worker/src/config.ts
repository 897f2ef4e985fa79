import { readConfig, variables } from '@whenready/platform';

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
  LOG_LEVEL,
} = variables;

const shape = {
  DATABASE_URL,
  TEMPORAL_ADDRESS,
  TEMPORAL_NAMESPACE,
  WHENREADY_SPACE,
  WHENREADY_CODEC_KEYS,
  WORKER_PORT,
  HOST,
  SMTP_URL,
  MAIL_FROM,
  LOG_LEVEL,
};

/**
 * Reads what the worker needs, once.
 * @throws ConfigError one line naming each wrong variable
 */
export const readWorkerConfig = (env: NodeJS.ProcessEnv = process.env) => readConfig(shape, env);

export type WorkerConfig = ReturnType<typeof readWorkerConfig>;
