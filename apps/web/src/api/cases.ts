import { Injectable } from '@nestjs/common';
import type {
  CaseSummary,
  CaseView,
  FacilitatorForCase,
  FailingContact,
  LegText,
  LetterText,
  LikelyDuplicate,
  Page,
  StalledCase,
  TimelineEntry,
} from '@whenready/contracts';
import { STAGES } from '@whenready/domain';
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

const TIMELINE_PAGE = 200;
const TIMELINE_PAGES_AT_MOST = 10;

const FILTERS: Readonly<Record<CaseTab, Record<string, string>>> = {
  open: { stage: OPEN_STAGES },
  mine: { stage: OPEN_STAGES, coordinator: 'me' },
  waiting: { stage: OPEN_STAGES, whoseClock: 'theirs' },
  stalled: { stage: OPEN_STAGES, stalled: 'true' },
  closed: { stage: 'closed' },
};

/** Cases as the api tells of them. */
@Injectable()
export class CaseReader {
  constructor(private readonly api: ApiClient) {}

  /** One page of a tab. */
  list(token: string, { tab, sort, descending, text, page }: CaseListQuery): Promise<Page<CaseSummary>> {
    const order = { sort: descending ? `-${sort}` : sort, page: String(page), pageSize: String(PAGE_SIZE) };
    const query = new URLSearchParams({ ...FILTERS[tab], ...order, ...(text ? { q: text } : {}) });
    return this.api.get(token, `/cases?${query}`);
  }

  /** How many cases stand under each tab. */
  async counts(token: string): Promise<TabCounts> {
    const totals = await Promise.all(
      CASE_TABS.map(async (tab) => {
        const path = `/cases?${new URLSearchParams({ ...FILTERS[tab], pageSize: '1' })}`;
        return [tab, (await this.api.get<Page<CaseSummary>>(token, path)).total] as const;
      }),
    );
    return Object.fromEntries(totals) as TabCounts;
  }

  /** @throws ApiFailure 404 where there is no such case, or none that this person may see */
  view(token: string, id: string): Promise<CaseView> {
    return this.api.get(token, `/cases/${encodeURIComponent(id)}`);
  }

  /** What happened in a case, newest first: all of it, as the path is read off it. */
  async timeline(token: string, id: string): Promise<readonly TimelineEntry[]> {
    const entries: TimelineEntry[] = [];
    for (let page = 0; page < TIMELINE_PAGES_AT_MOST; page += 1) {
      const before = entries.at(-1)?.revision;
      const query = new URLSearchParams({
        pageSize: String(TIMELINE_PAGE),
        ...(before ? { before: String(before) } : {}),
      });
      const path = `/cases/${encodeURIComponent(id)}/timeline?${query}`;
      const next = await this.api.get<readonly TimelineEntry[]>(token, path);
      entries.push(...next);
      if (next.length < TIMELINE_PAGE) break;
    }
    return entries;
  }

  /**
   * The words of a letter.
   * @param version one of its drafts, counted from 1; null for the one that is read now
   * @throws ApiFailure 403 before its release for those who do not check letters, 404 where nothing is stored
   */
  letterWords(token: string, id: string, letter: string, version: number | null): Promise<LetterText> {
    const query = version === null ? '' : `?version=${version}`;
    return this.api.get(token, `/cases/${encodeURIComponent(id)}/letters/${encodeURIComponent(letter)}/text${query}`);
  }

  /**
   * The words of one message of a shuttle.
   * @throws ApiFailure 409 for passing on what its giver has not approved, 404 where nothing is stored
   */
  legWords(
    token: string,
    id: string,
    shuttle: string,
    leg: string,
    purpose: 'passing-on' | 'approval',
  ): Promise<LegText> {
    const path = [id, 'shuttles', shuttle, 'legs', leg, 'text'].map(encodeURIComponent).join('/');
    return this.api.get(token, `/cases/${path}?for=${purpose}`);
  }

  /** Who can take a case, and why others cannot. */
  facilitators(token: string, id: string): Promise<readonly FacilitatorForCase[]> {
    return this.api.get(token, `/cases/${encodeURIComponent(id)}/facilitators`);
  }

  /** Cases that may be about the same as this one, the likeliest first. */
  likelyDuplicates(token: string, id: string): Promise<readonly LikelyDuplicate[]> {
    return this.api.get(token, `/cases/${encodeURIComponent(id)}/likely-duplicates`);
  }

  /** Numbers and addresses that do not work, longest failing first. */
  failingContacts(token: string): Promise<readonly FailingContact[]> {
    return this.api.get(token, '/contacts/failing');
  }

  /** Stalled cases, worst first. */
  stalled(token: string): Promise<readonly StalledCase[]> {
    return this.api.get(token, '/stalled');
  }
}
