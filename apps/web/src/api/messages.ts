import { Injectable } from '@nestjs/common';
import type { MessagePreview, ProfileMessages } from '@whenready/contracts';
import { ApiClient } from './client.js';

/** Which message, and as whom it is written to. */
export interface AskedPreview {
  readonly purpose: string;
  readonly channel: string;
  readonly language: string;
  readonly format: string;
  readonly link: 'yes' | 'no';
  readonly version?: number;
}

/** What a service writes to people. */
@Injectable()
export class MessageReader {
  constructor(private readonly api: ApiClient) {}

  /** @throws ApiFailure 404 where there is no such service, 403 where this person may not see it */
  list(token: string, code: string): Promise<ProfileMessages> {
    return this.api.get(token, pathOf(code));
  }

  /** @throws ApiFailure as {@link list}; 404 also where there is no such version */
  preview(token: string, code: string, asked: AskedPreview): Promise<MessagePreview> {
    return this.api.get(token, `${pathOf(code)}/preview?${queryOf(asked)}`);
  }
}

const pathOf = (code: string): string => `/profiles/${encodeURIComponent(code)}/messages`;

/** Fields as a query; one without a value is left out. */
export function queryOf(fields: object): string {
  const given = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
  return new URLSearchParams(given.map(([name, value]): [string, string] => [name, String(value)])).toString();
}
