import { Inject, Injectable } from '@nestjs/common';
import type { ApiError } from '@whenready/contracts';
import { WEB_CONFIG, type WebConfig } from '../config.js';
import { ApiFailure, apiAway } from './failure.js';

/** Longer than the 20 s for which the api itself waits. */
const PATIENCE_MS = 30_000;

/** What was answered to be saved, byte for byte. */
export interface Download {
  readonly type: string;
  /** The header that names it. */
  readonly disposition: string;
  readonly content: Buffer;
}

/** The api as pages speak to it: HTTP alone, with the bearer token of the person who is signed in. */
@Injectable()
export class ApiClient {
  constructor(@Inject(WEB_CONFIG) private readonly config: Pick<WebConfig, 'API_URL'>) {}

  /**
   * Reads from the api.
   * @param path below `/api`, with its query
   * @throws ApiFailure with the api's own words, or 503 where it does not answer
   */
  get<T>(token: string, path: string): Promise<T> {
    return this.send<T>(path, { headers: { authorization: `Bearer ${token}` } }, false);
  }

  /**
   * Asks the api to do something, once for each key however often it is sent.
   * @throws ApiFailure as {@link get}; 503 `OUTCOME_UNKNOWN` where it may yet have happened
   */
  post<T>(token: string, path: string, body: unknown, key: string): Promise<T> {
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': key,
    };
    return this.send<T>(path, { method: 'POST', headers, body: JSON.stringify(body) }, true);
  }

  /** Writes something anew, as often as it is sent. @throws ApiFailure as {@link get} */
  put<T>(token: string, path: string, body: unknown): Promise<T> {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    return this.send<T>(path, { method: 'PUT', headers, body: JSON.stringify(body) }, true);
  }

  /** Deletes something; again changes nothing. @throws ApiFailure as {@link get} */
  delete<T>(token: string, path: string): Promise<T> {
    return this.send<T>(path, { method: 'DELETE', headers: { authorization: `Bearer ${token}` } }, true);
  }

  /** Reads what is to be saved and not shown. @throws ApiFailure as {@link get} */
  download(token: string, path: string): Promise<Download> {
    return this.answer(path, { headers: { authorization: `Bearer ${token}` } }, false, async (response) => ({
      type: response.headers.get('content-type') ?? 'application/octet-stream',
      disposition: response.headers.get('content-disposition') ?? 'attachment',
      content: Buffer.from(await response.arrayBuffer()),
    }));
  }

  private send<T>(path: string, request: RequestInit, withKey: boolean): Promise<T> {
    return this.answer(path, request, withKey, async (response) => JSON.parse(await response.text()) as T);
  }

  private async answer<T>(
    path: string,
    request: RequestInit,
    withKey: boolean,
    read: (response: Response) => Promise<T>,
  ): Promise<T> {
    const url = `${this.config.API_URL.replace(/\/+$/, '')}/api${path}`;
    try {
      const response = await fetch(url, { ...request, signal: AbortSignal.timeout(PATIENCE_MS) });
      if (response.ok) return await read(response);
      throw new ApiFailure(response.status, errorIn(await response.text(), response.status));
    } catch (error) {
      throw error instanceof ApiFailure ? error : apiAway(withKey);
    }
  }
}

function errorIn(text: string, status: number): ApiError {
  try {
    const error = JSON.parse(text) as Partial<ApiError>;
    if (typeof error.code === 'string' && typeof error.message === 'string') return error as ApiError;
  } catch {
    // Not the api's own words: something in between answered.
  }
  return { code: `HTTP_${status}`, message: 'The service did not say what went wrong.' };
}
