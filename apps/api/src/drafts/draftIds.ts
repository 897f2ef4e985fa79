import { v5 } from 'uuid';
import type { NewCaseIds } from '../referrals/referralGateway.js';

/** Namespaces of the ids that derive from drafts and their keys: drawn once at random, and never changed. */
const DRAFTS = '8d0f8f0e-6a0c-4a3e-9b7c-0f6a52c5e1d4';
const CASES_OF_DRAFTS = '2b9f7c35-58d2-4f0e-8c41-7be2a1d3940b';

/** The id of a draft: the same caller with the same key always gets the same one. */
export const draftIdOf = (staffId: string, key: string): string => v5(`${staffId}/${key}`, DRAFTS);

/** The ids of the case that a draft becomes: whoever submits it, and however often, it is the same case. */
export const caseOfDraft = (draftId: string): NewCaseIds => ({
  caseId: v5(`case/${draftId}`, CASES_OF_DRAFTS),
  commandId: v5(`command/${draftId}`, CASES_OF_DRAFTS),
});
