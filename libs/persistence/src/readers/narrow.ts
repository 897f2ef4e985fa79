import type { SelectQueryBuilder } from 'typeorm';
import type { CaseRow } from '../entities/index.js';
import type { CaseFilter, CaseQuery, CaseSort } from './shapes.js';

const SORT_COLUMNS: Readonly<Record<CaseSort, string>> = {
  reference: 'c.reference',
  opened: 'c.openedAt',
  'stage-since': 'c.stageSince',
  deadline: 'c.nextDeadlineAt',
  stalled: 'c.stalledSince',
  'last-event': 'c.lastEventAt',
};

/** Narrows a query over cases `c` to what the filter names. */
export function narrow(query: SelectQueryBuilder<CaseRow>, filter: CaseFilter): SelectQueryBuilder<CaseRow> {
  const { stage, coordinator, provider, profile, practice, whoseClock, stalled, text } = filter;
  if (stage?.length) query.andWhere('c.stage IN (:...stage)', { stage });
  if (coordinator !== undefined) query.andWhere('c.coordinator = :coordinator', { coordinator });
  if (provider !== undefined) query.andWhere('c.provider = :provider', { provider });
  if (profile !== undefined) query.andWhere('c.profileCode = :profile', { profile });
  if (practice !== undefined) query.andWhere('c.practice = :practice', { practice });
  if (whoseClock !== undefined) query.andWhere('c.whoseClock = :whoseClock', { whoseClock });
  if (stalled !== undefined) query.andWhere(`c.stalledSince IS ${stalled ? 'NOT NULL' : 'NULL'}`);
  if (text) query.andWhere('strpos(upper(c.reference), upper(:text)) > 0', { text });
  return query;
}

/** Puts a query over cases `c` in order: what has no value comes last, equal ones by reference. */
export function inOrder(query: SelectQueryBuilder<CaseRow>, sort: CaseQuery['sort']): SelectQueryBuilder<CaseRow> {
  const chosen = sort ?? '-opened';
  const direction = chosen.startsWith('-') ? 'DESC' : 'ASC';
  const column = SORT_COLUMNS[chosen.replace(/^-/, '') as CaseSort];
  return query.orderBy(column, direction, 'NULLS LAST').addOrderBy('c.reference', direction);
}
