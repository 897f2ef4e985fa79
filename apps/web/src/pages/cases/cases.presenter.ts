import type { CaseSummary, Page } from '@whenready/contracts';
import { dayOf, type Instant } from '@whenready/domain';
import { CASE_TABS, type CaseListQuery, type CaseSort, type CaseTab, type TabCounts } from '../../api/cases.js';
import type { Directory } from '../../api/directory.js';
import { count, sayDate, sayDistance } from '../../words/dates.js';
import { label } from '../../words/labels.js';
import { stageTag } from '../case/status.js';
import { listAddress } from './list-query.js';

const TABS: Readonly<Record<CaseTab, { name: string; empty: string; about: string }>> = {
  open: { name: 'Open', about: 'Every case that goes on.', empty: 'There are no open cases.' },
  mine: { name: 'Mine', about: 'Cases that you coordinate.', empty: 'No case is assigned to you.' },
  waiting: {
    name: 'Waiting',
    about: 'Cases that wait because somebody chose to. The service level’s clock stands still.',
    empty: 'Nobody has asked us to wait.',
  },
  stalled: {
    name: 'Stalled',
    about: 'Cases that took longer than the service level, on our own clock.',
    empty: 'No case is stalled.',
  },
  closed: {
    name: 'Closed',
    about: 'Cases that have ended. They can be reopened.',
    empty: 'No case has been closed yet.',
  },
};

const COLUMNS: readonly { sort?: CaseSort; name: string }[] = [
  { sort: 'reference', name: 'Case' },
  { sort: 'stage-since', name: 'Stage' },
  { name: 'Why it is waiting' },
  { sort: 'deadline', name: 'Next date' },
  { name: 'Coordinator' },
];

/** What the list of cases shows. */
export function presentCases(
  page: Page<CaseSummary>,
  counts: TabCounts,
  query: CaseListQuery,
  directory: Directory,
  now: Instant,
) {
  const firstPage = { ...query, page: 1 };
  const pages = Math.max(1, Math.ceil(page.total / page.pageSize));
  const tab = TABS[query.tab];
  return {
    title: query.text ? `Cases: “${query.text}”` : `Cases: ${tab.name.toLowerCase()}`,
    about: tab.about,
    query,
    tabs: CASE_TABS.map((code) => ({
      text: TABS[code].name,
      count: counts[code],
      alert: code === 'stalled' && counts[code] > 0,
      current: code === query.tab,
      href: listAddress({ ...firstPage, tab: code, text: '' }),
    })),
    columns: COLUMNS.map(({ sort, name }) => columnOf(name, sort, firstPage)),
    rows: page.items.map((item) => rowOf(item, directory, now)),
    found: count(page.total, 'case'),
    nothing: page.total === 0 ? nothingWords(query, tab.empty) : undefined,
    clear: listAddress({ ...firstPage, text: '' }),
    previous: query.page > 1 ? listAddress({ ...query, page: query.page - 1 }) : undefined,
    next: query.page < pages ? listAddress({ ...query, page: query.page + 1 }) : undefined,
    pageOf: `Page ${query.page} of ${pages}`,
  };
}

function columnOf(name: string, sort: CaseSort | undefined, query: CaseListQuery) {
  if (!sort) return { name };
  const current = sort === query.sort;
  return {
    name,
    aria: current ? (query.descending ? 'descending' : 'ascending') : 'none',
    href: listAddress({ ...query, sort, descending: current && !query.descending }),
  };
}

function rowOf(item: CaseSummary, { profiles, staff }: Directory, now: Instant) {
  const next = item.nextDeadline;
  const today = dayOf(now);
  const overdue = next !== null && next.at < now;
  return {
    href: `/cases/${item.id}`,
    reference: item.reference,
    service: profiles.find(({ code }) => code === item.profile)?.name ?? item.profile,
    stage: label('STAGES', item.stage),
    since: `since ${sayDate(dayOf(item.stageSince))}`,
    tag: stageTag(item),
    why: item.whyWaiting.sentence,
    whose: item.whyWaiting.whoseChoice,
    next: next && { day: sayDate(dayOf(next.at)), what: label('DEADLINE_KINDS', next.kind), overdue },
    distance: next && sayDistance(dayOf(next.at), today),
    coordinator: item.coordinator
      ? (staff.find(({ id }) => id === item.coordinator)?.name ?? 'A colleague')
      : 'Nobody yet',
  };
}

function nothingWords({ text }: CaseListQuery, empty: string): { heading: string; text: string } {
  if (!text) return { heading: empty, text: 'Look under another tab, or refer a case.' };
  return {
    heading: `No case under this tab has “${text}” in its reference.`,
    text: 'A reference looks like GLO-2026-0042; a part of it is enough. Cases are not searched by name. Check the other tabs, closed cases included.',
  };
}
