import { Inject, Injectable } from '@nestjs/common';
import { WEB_CONFIG, type WebConfig } from '../config.js';
import { callApi } from './call.js';

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
    const request = { headers: { authorization: `Bearer ${token}` } };
    return callApi(this.config.API_URL, `/api${path}`, request, false, async (response) => ({
      type: response.headers.get('content-type') ?? 'application/octet-stream',
      disposition: response.headers.get('content-disposition') ?? 'attachment',
      content: Buffer.from(await response.arrayBuffer()),
    }));
  }

  private send<T>(path: string, request: RequestInit, withKey: boolean): Promise<T> {
    return callApi(this.config.API_URL, `/api${path}`, request, withKey);
  }
}
