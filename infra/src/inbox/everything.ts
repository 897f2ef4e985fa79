import { newestFirst, readMessages, type SentMessage } from '../notify/messages.js';
import type { InboxMessage, InboxStore } from './store.js';

/**
 * Emails that came by SMTP, and what the providers' stand-in took, newest first.
 * @param others the stand-in's folder
 */
export async function everything(store: InboxStore, others: string): Promise<InboxMessage[]> {
  return newestFirst([...(await store.all()), ...readMessages(others).map(asInboxMessage)]);
}

const asInboxMessage = ({ id, kind, provider, status, receivedAt, to, subject, text }: SentMessage): InboxMessage => ({
  id,
  kind,
  provider,
  status,
  receivedAt,
  from: '',
  to: [to],
  subject,
  messageId: '',
  headers: {},
  text,
  html: '',
  calendar: '',
});
