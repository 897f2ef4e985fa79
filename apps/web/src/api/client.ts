import { Inject, Injectable } from '@nestjs/common';
import { WEB_CONFIG, type WebConfig } from '../config.js';
import { callApi } from './call.js';

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

  private send<T>(path: string, request: RequestInit, withKey: boolean): Promise<T> {
    return callApi(this.config.API_URL, `/api${path}`, request, withKey);
  }
}
