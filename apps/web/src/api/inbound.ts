import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AssignBody, CaseSummary, InboundItem, Page, ReadInboundItem } from '@whenready/contracts';
import { ApiClient } from './client.js';

const at = (id: string, act: 'read' | 'assign'): string => `/inbound/${encodeURIComponent(id)}/${act}`;

/** What people wrote to a service and nobody knows where to put. */
@Injectable()
export class InboundReader {
  constructor(private readonly api: ApiClient) {}

  /** Oldest first. @throws ApiFailure 403 for those who do not read what comes in */
  list(token: string): Promise<readonly InboundItem[]> {
    return this.api.get(token, '/inbound');
  }

  /** What was taken off the list without a case, last read first. @throws ApiFailure as {@link list} */
  readOnes(token: string): Promise<readonly ReadInboundItem[]> {
    return this.api.get(token, '/inbound/read');
  }

  /** Takes it off the list. @throws ApiFailure 404 where it is on it no more */
  async read(token: string, id: string): Promise<void> {
    await this.api.post(token, at(id, 'read'), {}, randomUUID());
  }

  /** Gives it to a case. @throws ApiFailure as {@link read}; 404 also for a case that this person does not see */
  async assign(token: string, id: string, to: AssignBody): Promise<void> {
    await this.api.post(token, at(id, 'assign'), to, randomUUID());
  }

  /** The case with exactly that reference; null where this person sees none. */
  async caseNamed(token: string, reference: string): Promise<CaseSummary | null> {
    const wanted = reference.trim().toUpperCase();
    const query = new URLSearchParams({ reference: wanted.slice(0, 40) });
    const { items } = await this.api.get<Page<CaseSummary>>(token, `/cases?${query}`);
    return items.find((one) => one.reference === wanted) ?? null;
  }
}
