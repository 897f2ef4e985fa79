import { Injectable } from '@nestjs/common';
import type { CaseSummary, DraftSummary, DraftView, SetAside } from '@whenready/contracts';
import { ApiClient, type Download } from './client.js';

const at = (id: string): string => `/drafts/${encodeURIComponent(id)}`;
const aside = (id: string): string => `/set-aside/${encodeURIComponent(id)}`;

/** Referrals that somebody has begun, and what came in without becoming one. */
@Injectable()
export class DraftReader {
  constructor(private readonly api: ApiClient) {}

  /** @throws ApiFailure as {@link ApiClient} */
  list(token: string): Promise<readonly DraftSummary[]> {
    return this.api.get(token, '/drafts');
  }

  one(token: string, id: string): Promise<DraftView> {
    return this.api.get(token, at(id));
  }

  /** What came in and made no draft. */
  setAside(token: string): Promise<readonly SetAside[]> {
    return this.api.get(token, '/set-aside');
  }

  /** A message as it came, to be saved. */
  original(token: string, id: string): Promise<Download> {
    return this.api.download(token, `${at(id)}/original`);
  }

  originalAside(token: string, id: string): Promise<Download> {
    return this.api.download(token, `${aside(id)}/original`);
  }

  take(token: string, id: string, key: string): Promise<DraftView> {
    return this.api.post(token, `${at(id)}/take`, {}, key);
  }

  begin(token: string, body: object, key: string): Promise<DraftView> {
    return this.api.post(token, '/drafts', body, key);
  }

  rewrite(token: string, id: string, body: object): Promise<DraftView> {
    return this.api.put(token, at(id), body);
  }

  submit(token: string, id: string, key: string): Promise<CaseSummary> {
    return this.api.post(token, `${at(id)}/submit`, {}, key);
  }

  discard(token: string, id: string): Promise<DraftView> {
    return this.api.delete(token, at(id));
  }

  draftAfterAll(token: string, id: string, key: string): Promise<DraftView> {
    return this.api.post(token, `${aside(id)}/draft`, {}, key);
  }
}
