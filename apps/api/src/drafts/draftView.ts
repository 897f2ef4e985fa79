import { type DraftSummary, type DraftView, referralBody } from '@whenready/contracts';
import type { Draft } from '@whenready/persistence';
import { fieldsOf } from '../errors/zodFields.js';

/** A draft as a list shows it. */
export function draftSummary(draft: Draft): DraftSummary {
  const { id, profile, channel, owner, state, createdAt, updatedAt, expiresAt, caseId, body } = draft;
  const facts = { id, profile, channel, owner, state, createdAt, updatedAt, expiresAt, caseId };
  return { ...facts, names: namesIn(body), missing: missingIn(body) };
}

/** A draft with what was written in it. */
export const draftView = (draft: Draft): DraftView => ({
  ...draftSummary(draft),
  body: draft.body,
  original: draft.original,
});

/** What a referral still misses; nothing of a draft that has ended. */
function missingIn(body: Draft['body']): DraftSummary['missing'] {
  const parsed = body && referralBody.safeParse(body);
  return !parsed || parsed.success ? [] : fieldsOf(parsed.error);
}

function namesIn(body: Draft['body']): string[] {
  const people = (body?.participants ?? []) as readonly { readonly name?: unknown }[];
  return people.map(({ name }) => name).filter((name): name is string => typeof name === 'string' && name !== '');
}
