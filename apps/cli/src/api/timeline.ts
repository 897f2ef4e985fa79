import type { TimelineEntry } from '@whenready/contracts';
import type { Api } from './client.js';

const PAGE_SIZE = 200;

/**
 * What happened in a case, oldest first.
 * @param after only what came after this revision
 */
export async function wholeTimeline(api: Api, caseId: string, after = 0): Promise<TimelineEntry[]> {
  const entries: TimelineEntry[] = [];
  for (let before: string | undefined; ; before = String(entries.at(-1)?.revision)) {
    const query = { before, pageSize: String(PAGE_SIZE) };
    const page = await api.get<TimelineEntry[]>(`/cases/${encodeURIComponent(caseId)}/timeline`, query);
    entries.push(...page.filter(({ revision }) => revision > after));
    if (page.length < PAGE_SIZE || entries.length % PAGE_SIZE !== 0) return entries.reverse();
  }
}
