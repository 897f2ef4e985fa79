import type { ShuttleLeg } from '@whenready/domain';

const part = encodeURIComponent;

/**
 * Where a letter's words are read.
 * @param draft one of its drafts, counted from 1; otherwise the one that is read now
 */
export const letterWordsPath = (caseId: string, letter: string, draft?: number): string =>
  `/cases/${part(caseId)}/letters/${part(letter)}/words${draft ? `?version=${draft}` : ''}`;

/** Where a message's words are read: to be passed on once they are approved, before that to be read back to their giver. */
export function legWordsPath(caseId: string, shuttle: string, { id, state }: Pick<ShuttleLeg, 'id' | 'state'>): string {
  const approved = state === 'approved' || state === 'passed-on';
  const purpose = approved ? 'passing-on' : 'approval';
  return `/cases/${part(caseId)}/shuttles/${part(shuttle)}/legs/${part(id)}/words?for=${purpose}`;
}
