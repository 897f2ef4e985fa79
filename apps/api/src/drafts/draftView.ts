import { type DraftSummary, type DraftView, type Received, referralBody } from '@whenready/contracts';
import type { Draft, ReceivedMessage } from '@whenready/persistence';
import { fieldsOf } from '../errors/zodFields.js';

/**
 * A draft as a list shows it.
 * @param message what it was made from, if it came in by itself
 */
export function draftSummary(draft: Draft, message: ReceivedMessage | undefined): DraftSummary {
  const { id, profile, channel, owner, state, createdAt, updatedAt, expiresAt, caseId, body } = draft;
  const facts = { id, profile, channel, owner, state, createdAt, updatedAt, expiresAt, caseId };
  return { ...facts, received: message ? receivedView(message) : null, names: namesIn(body), missing: missingIn(body) };
}

/** A draft with what was written in it. */
export const draftView = (draft: Draft, message: ReceivedMessage | undefined): DraftView => ({
  ...draftSummary(draft, message),
  body: draft.body,
  original: draft.original,
});

/** A message that came in by itself. */
export function receivedView(message: ReceivedMessage): Received {
  const { how, receivedAt: at, receipt, sender: from, subject, contentType, size, attachments } = message;
  return { how, at, receipt, from, subject, contentType, size, attachments };
}

/** What a referral still misses; nothing of a draft that has ended. */
function missingIn(body: Draft['body']): DraftSummary['missing'] {
  const parsed = body && referralBody.safeParse(body);
  return !parsed || parsed.success ? [] : fieldsOf(parsed.error);
}

function namesIn(body: Draft['body']): string[] {
  const people = (body?.participants ?? []) as readonly { readonly name?: unknown }[];
  return people.map(({ name }) => name).filter((name): name is string => typeof name === 'string' && name !== '');
}
