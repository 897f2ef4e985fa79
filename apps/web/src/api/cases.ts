import { Injectable } from '@nestjs/common';
import type { CaseSummary, CaseView, Page, StalledCase, TimelineEntry } from '@whenready/contracts';
import { STAGES, type StaffRole } from '@whenready/domain';
import { ApiClient } from './client.js';

/** The tabs of the list, in their order. */
export const CASE_TABS = ['open', 'mine', 'waiting', 'stalled', 'closed'] as const;
export type CaseTab = (typeof CASE_TABS)[number];

/** The orders of the list that the api knows. */
export const CASE_SORTS = ['reference', 'opened', 'stage-since', 'deadline', 'last-event'] as const;
export type CaseSort = (typeof CASE_SORTS)[number];

export interface CaseListQuery {
  readonly tab: CaseTab;
  readonly sort: CaseSort;
  readonly descending: boolean;
  /** Part of a reference; empty for all. */
  readonly text: string;
  /** From 1. */
  readonly page: number;
}

export type TabCounts = Readonly<Record<CaseTab, number>>;

const PAGE_SIZE = 20;
const OPEN_STAGES = STAGES.filter((stage) => stage !== 'closed').join(',');

const FILTERS: Readonly<Record<CaseTab, (me: string) => Record<string, string>>> = {
  open: () => ({ stage: OPEN_STAGES }),
  mine: (me) => ({ stage: OPEN_STAGES, coordinator: me }),
  waiting: () => ({ stage: OPEN_STAGES, whoseClock: 'theirs' }),
  stalled: () => ({ stage: OPEN_STAGES, stalled: 'true' }),
  closed: () => ({ stage: 'closed' }),
};

/** Cases as the api tells of them. */
@Injectable()
export class CaseReader {
  constructor(private readonly api: ApiClient) {}

  /** One page of a tab. */
  async list(token: string, query: CaseListQuery): Promise<Page<CaseSummary>> {
    const { tab, sort, descending, text, page } = query;
    const filter = await this.filterOf(token, tab);
    const order = { sort: descending ? `-${sort}` : sort, page: String(page), pageSize: String(PAGE_SIZE) };
    return this.api.get(token, `/cases?${new URLSearchParams({ ...filter, ...order, ...(text ? { text } : {}) })}`);
  }

  /** How many cases stand under each tab. */
  async counts(token: string): Promise<TabCounts> {
    const totals = await Promise.all(
      CASE_TABS.map(async (tab) => {
        const filter = await this.filterOf(token, tab);
        const path = `/cases?${new URLSearchParams({ ...filter, pageSize: '1' })}`;
        return [tab, (await this.api.get<Page<CaseSummary>>(token, path)).total] as const;
      }),
    );
    return Object.fromEntries(totals) as TabCounts;
  }

  /** @throws ApiFailure 404 where there is no such case, or none that this person may see */
  view(token: string, id: string): Promise<CaseView> {
    return this.api.get(token, `/cases/${encodeURIComponent(id)}`);
  }

  /** What happened in a case, newest first. */
  async timeline(token: string, id: string): Promise<readonly TimelineEntry[]> {
    const path = `/cases/${encodeURIComponent(id)}/timeline`;
    const answer = await this.api.get<readonly TimelineEntry[] | { items: readonly TimelineEntry[] }>(token, path);
    const entries = 'items' in answer ? answer.items : answer;
    return [...entries].sort((a, b) => b.revision - a.revision);
  }

  /** Stalled cases, worst first. */
  async stalled(token: string): Promise<readonly StalledCase[]> {
    const answer = await this.api.get<readonly StalledCase[] | { items: readonly StalledCase[] }>(token, '/stalled');
    return 'items' in answer ? answer.items : answer;
  }

  private async filterOf(token: string, tab: CaseTab): Promise<Record<string, string>> {
    if (tab !== 'mine') return FILTERS[tab]('');
    const me = await this.api.get<{ readonly id: string; readonly role: StaffRole }>(token, '/me');
    return FILTERS.mine(me.id);
  }
}
