import type { Instant } from '@whenready/domain';
import type { IntakeMessageRow } from '../entities/index.js';

/** What came in by itself, without its content. */
export type ReceivedMessage = Pick<
  IntakeMessageRow,
  'id' | 'how' | 'kind' | 'receipt' | 'contentType' | 'size' | 'sender' | 'subject' | 'receivedAt' | 'expiresAt'
> & {
  readonly profile: string;
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly size: number }[];
};

/** What came in, with its content. */
export interface NewMessage extends ReceivedMessage {
  readonly fingerprint: string;
  readonly content: Buffer;
  /** Why it gets no automatic answer: a machine sent it or asks for none, or its sender says STOP; else null. */
  readonly unanswerable: 'machine' | 'stop' | null;
}

/** A message as it came, byte for byte. */
export interface Original {
  readonly contentType: string;
  readonly content: Buffer;
  readonly receivedAt: Instant;
}

/** A message out of its row. */
export function receivedOf(row: IntakeMessageRow): ReceivedMessage {
  const { id, how, kind, receipt, contentType, size, sender, subject, attachments, receivedAt, expiresAt } = row;
  const facts = { id, profile: row.profileCode, how, kind, receipt, contentType, size, receivedAt, expiresAt };
  return { ...facts, sender, subject, attachments: attachments ?? [] };
}

/** What is set where nothing that was written in a message is kept. */
export const NOTHING_LEFT = 'content = NULL, sender = NULL, subject = NULL, attachments = NULL, fingerprint = NULL';

/**
 * Ends drafts, and with each of them the message that it was made from, in one statement.
 * @param ending an UPDATE of `referral_drafts` without RETURNING
 * @returns a statement that gives a row for each draft that ended
 */
export const emptied = (ending: string): string =>
  `WITH gone AS (${ending} RETURNING id),
        messages AS (UPDATE intake_messages m SET ${NOTHING_LEFT} FROM gone WHERE m.id = gone.id)
   SELECT id FROM gone`;
