import { CLOCKS, PRACTICES, STAGES } from '@whenready/domain';
import { CASE_SORTS, type CaseQuery, type CaseSort } from '@whenready/persistence';
import { z } from 'zod';
import { wholeNumber } from './fields.js';

const PAGE_SIZE_AT_MOST = 100;

const SORTS = CASE_SORTS.flatMap((sort) => [sort, `-${sort}`] as const) as [CaseSort, ...`-${CaseSort}`[]];

const oneOf = <const T extends readonly [string, ...string[]]>(words: T) =>
  z.enum(words, { error: `Choose one of: ${words.join(', ')}` });
const listOf = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => String(value).split(','), z.array(item).min(1));

/** The query of `GET /api/cases`. */
export const listQuery = z.strictObject({
  stage: listOf(oneOf(STAGES)).optional().describe('One stage or several, separated by commas'),
  coordinator: z.string().min(1).max(64).optional().describe('A coordinator by id, or `me`'),
  profile: z.string().min(1).max(64).optional().describe('A service profile, by code'),
  provider: z.string().min(1).max(64).optional().describe('A provider of the profile, by code'),
  practice: oneOf(PRACTICES).optional().describe('Only formal, or only informal practice'),
  whoseClock: oneOf(CLOCKS).optional().describe('Whose clock runs: a good wait is theirs or outside'),
  stalled: oneOf(['true', 'false']).optional().describe('Only stalled cases, or only others'),
  q: z.string().trim().max(64).optional().describe('Part of a reference'),
  reference: z.string().trim().max(64).optional().describe('The same as q'),
  sort: oneOf(SORTS).optional().describe('A leading - turns the order round; -opened unless told'),
  page: wholeNumber(100_000).default(1).describe('From 1'),
  pageSize: wholeNumber(PAGE_SIZE_AT_MOST).default(25).describe('At most 100'),
});

/**
 * The list's query as the store takes it.
 * @param callerId whom `me` means
 */
export function caseQuery(query: z.output<typeof listQuery>, callerId: string): CaseQuery {
  const { stage, coordinator, profile, provider, practice, whoseClock, stalled, q, reference, sort, page, pageSize } =
    query;
  const filter = {
    stage,
    coordinator: coordinator === 'me' ? callerId : coordinator,
    profile,
    provider,
    practice,
    whoseClock,
    stalled: stalled === undefined ? undefined : stalled === 'true',
    text: reference || q || undefined,
  };
  return { filter, sort, page, pageSize };
}
