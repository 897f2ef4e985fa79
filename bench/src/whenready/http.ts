import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

/** Whenready's API for one user, asking again with the same key while something is away. */
export interface Http {
  get<T>(path: string): Promise<T>;
  post<T>(path: string, body: unknown): Promise<T>;
}

const PATIENCE_MS = 60_000;

/** A client of the API at `url`, with a user's token. */
export function httpClient(url: string, token: string): Http {
  const call = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    };
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      const response = await fetch(`${url}/api${path}`, {
        method,
        headers,
        body: body === undefined ? null : JSON.stringify(body),
      });
      const text = await response.text();
      if (response.ok) return JSON.parse(text) as T;
      if (response.status !== 503 || Date.now() > until)
        throw new Error(`${method} ${path}: ${response.status} ${text}`);
      await sleep(100);
    }
  };
  return { get: (path) => call('GET', path), post: (path, body) => call('POST', path, body) };
}
