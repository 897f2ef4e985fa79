import type { CaseSummary, CaseView, Page } from '@whenready/contracts';
import { refused } from '../problem.js';
import type { Api } from './client.js';

const REFERENCE = /^[a-z]{2,5}-\d{4}-\d+$/i;

/**
 * The case with this id or reference (`GLO-2026-0042`, in any case of letters).
 * @throws Problem `CASE_NOT_FOUND` where there is none, or none that this user may see
 */
export async function findCase(api: Api, idOrReference: string): Promise<CaseView> {
  return api.get<CaseView>(`/cases/${encodeURIComponent(await caseId(api, idOrReference))}`);
}

/** The case's id, looked up where a reference was given. */
export async function caseId(api: Api, idOrReference: string): Promise<string> {
  if (!REFERENCE.test(idOrReference)) return idOrReference;
  const reference = idOrReference.toUpperCase();
  const { items } = await api.get<Page<CaseSummary>>('/cases', { reference });
  const found = items.find((one) => one.reference === reference);
  if (found) return found.id;
  throw refused('CASE_NOT_FOUND', `No case ${reference} that you may see.`, 'Look at `whenready cases`.');
}
