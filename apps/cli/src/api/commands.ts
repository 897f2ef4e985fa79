import type { CaseCommandName, CaseSummary, ReferralBody } from '@whenready/contracts';
import type { Api } from './client.js';

/** Makes a case of a referral. The same key again gives the same case. */
export const refer = (api: Api, body: ReferralBody, key: string): Promise<CaseSummary> =>
  api.post('/referrals', body, key);

/** Gives a command to a case by id. The same key again gives the first answer. */
export const give = (
  api: Api,
  caseId: string,
  name: CaseCommandName,
  body: unknown,
  key: string,
): Promise<CaseSummary> => api.post(`/cases/${encodeURIComponent(caseId)}/commands/${name}`, body, key);
