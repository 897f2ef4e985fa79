import { CASE_SORTS, CASE_TABS, type CaseListQuery, type CaseSort, type CaseTab } from '../../api/cases.js';

const DEFAULT_SORT: CaseSort = 'deadline';

/** Reads the list's address; what it does not understand takes the default. */
export function readListQuery(raw: Record<string, unknown>): CaseListQuery {
  const text = (name: string) => (typeof raw[name] === 'string' ? raw[name].trim() : '');
  const sort = text('sort').replace(/^-/, '') as CaseSort;
  const known = CASE_SORTS.includes(sort);
  return {
    tab: CASE_TABS.includes(text('tab') as CaseTab) ? (text('tab') as CaseTab) : 'open',
    sort: known ? sort : DEFAULT_SORT,
    descending: known && text('sort').startsWith('-'),
    text: text('q').slice(0, 40),
    page: /^[1-9]\d{0,4}$/.test(text('page')) ? Number(text('page')) : 1,
  };
}

/** The address of a list; defaults are left out. */
export function listAddress(query: CaseListQuery): string {
  const parts = {
    tab: query.tab === 'open' ? '' : query.tab,
    sort: query.sort === DEFAULT_SORT && !query.descending ? '' : `${query.descending ? '-' : ''}${query.sort}`,
    q: query.text,
    page: query.page === 1 ? '' : String(query.page),
  };
  const given = Object.entries(parts).filter(([, value]) => value !== '');
  return given.length > 0 ? `/cases?${new URLSearchParams(given)}` : '/cases';
}
