import { readConfig, variables } from '@whenready/platform';

/** Reads what the web app needs of its environment; throws one clear line where something is missing or wrong. */
export function readWebConfig(env: NodeJS.ProcessEnv = process.env): WebConfig {
  const { HOST, PORT, TRUSTED_PROXIES, API_URL, DATABASE_URL, SESSION_SECRET, NODE_ENV, LOG_LEVEL } = variables;
  const WHENREADY_HOME = variables.WHENREADY_HOME.optional();
  const REHEARSAL_API_URL = API_URL.optional();
  return readConfig(
    {
      HOST,
      PORT,
      TRUSTED_PROXIES,
      API_URL,
      REHEARSAL_API_URL,
      DATABASE_URL,
      SESSION_SECRET,
      WHENREADY_HOME,
      NODE_ENV,
      LOG_LEVEL,
    },
    env,
  );
}

/** The web app's configuration. */
export interface WebConfig {
  readonly HOST: string;
  readonly PORT: number;
  /** The proxies that may say for whom they ask. */
  readonly TRUSTED_PROXIES: readonly string[];
  readonly API_URL: string;
  /** The api of rehearsals, for the links in their messages; without it those links lead nowhere. */
  readonly REHEARSAL_API_URL?: string | undefined;
  readonly DATABASE_URL: string;
  readonly SESSION_SECRET: string;
  readonly WHENREADY_HOME?: string | undefined;
  readonly NODE_ENV: string;
  readonly LOG_LEVEL: string;
}

/** Token under which {@link WebConfig} is injected. */
export const WEB_CONFIG = Symbol('WEB_CONFIG');
