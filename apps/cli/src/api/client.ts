import type { ApiError } from '@whenready/contracts';
import { away, EXIT, Problem } from '../problem.js';

/** The API as the command line speaks to it. */
export interface Api {
  readonly url: string;
  get<T>(path: string, query?: Record<string, string | undefined>): Promise<T>;
  /** Gives a command; with a key, the same key again answers what the first attempt led to. */
  post<T>(path: string, body: unknown, key?: string, patienceMs?: number): Promise<T>;
  /** Deletes something; again changes nothing. */
  delete<T>(path: string): Promise<T>;
}

/** Long enough for the API's own 20 s. */
const PATIENCE_MS = 30_000;

/**
 * A client for one user.
 * @param url address of the API, without `/api`
 * @param token the user's bearer token
 */
export function createApi(url: string, token: string, send: typeof fetch = fetch): Api {
  const call = async <T>(method: string, path: string, body?: unknown, key?: string, ms = PATIENCE_MS): Promise<T> => {
    const headers = new Headers({ authorization: `Bearer ${token}`, accept: 'application/json' });
    if (body !== undefined) headers.set('content-type', 'application/json');
    if (key) headers.set('idempotency-key', key);
    const request = {
      method,
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(ms),
    };
    const response = await send(`${url}/api${path}`, request).catch((error: unknown) => {
      throw lost(url, key, error);
    });
    const text = await response.text().catch((error: unknown) => {
      throw lost(url, key, error);
    });
    if (response.ok) return (response.status === 204 ? undefined : JSON.parse(text)) as T;
    throw problemFrom(response.status, text, key);
  };
  return {
    url,
    get: (path, query = {}) => call('GET', `${path}${queryString(query)}`),
    post: (path, body, key, ms) => call('POST', path, body, key, ms),
    delete: (path) => call('DELETE', path),
  };
}

function lost(url: string, key: string | undefined, error: unknown): Problem {
  const never = (error as { cause?: { code?: string } }).cause?.code === 'ECONNREFUSED';
  if (never || !key)
    return away(
      'API_AWAY',
      `Nothing answers at ${url}.`,
      'Start it with `npm start`, or set API_URL to where it runs.',
    );
  const unknown = { code: 'OUTCOME_UNKNOWN', message: 'The connection broke: it may have happened, or not.' };
  return new Problem(EXIT.away, unknown, key);
}

function problemFrom(status: number, text: string, key: string | undefined): Problem {
  const error = errorFrom(status, text);
  if (status < 500 && status !== 429) return new Problem(EXIT.refused, error);
  return new Problem(EXIT.away, error, key);
}

function errorFrom(status: number, text: string): ApiError {
  try {
    const error = JSON.parse(text) as ApiError;
    if (error.code && error.message) return error;
  } catch {
    // Not the API's own words: a proxy in between, perhaps.
  }
  return { code: `HTTP_${status}`, message: `The API answered ${status} without saying why.` };
}

function queryString(query: Record<string, string | undefined>): string {
  const given = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return given.length ? `?${new URLSearchParams(given)}` : '';
}
