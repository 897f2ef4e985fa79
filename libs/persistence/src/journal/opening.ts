import type { CommandName, OpeningCommandName } from '@whenready/domain';
import { isUuid } from '../uuid.js';

/**
 * Commands that can make a message unwanted, or write in people's own rows. They wait for whoever is sending to one of
 * the case's people, so that after their answer nothing more is sent.
 */
const STOPS_SENDING: ReadonlySet<CommandName> = new Set<CommandName>([
  'record-contact-safety',
  'record-safe-contact',
  'change-details',
  'record-reminders-agreed',
  'record-requirement',
  'decide-eligibility',
  'agree-wait',
  'mark-ready',
  'end-wait',
  'hold',
  'reschedule-session',
  'record-session',
  'ask-for-letter',
  'release-letter',
  'withdraw-letter',
  'decline-letter',
  'cancel-letter',
  'change-agreement',
  'record-amends',
  'record-preparation',
  'draft-letter',
  'record-follow-up',
  'answer-complaint',
  'withdraw',
  'withdraw-consent',
  'record-answer',
  'resume-messages',
  'decline',
  'close',
  'merge-into',
  'reopen',
]);

/** What a case begins with: there is no row to lock yet. */
const OPENS: ReadonlySet<CommandName> = new Set<OpeningCommandName>(['refer', 'record-informal']);

/**
 * The statements that open a command's transaction and take its locks, in one trip. The state is read afterwards, in
 * a statement of its own: a row read while waiting for a lock can be older than the lock.
 * @throws RangeError where the case id is not a UUID
 */
export function opening(caseId: string, command: CommandName): string {
  if (!isUuid(caseId)) throw new RangeError('A case id is a UUID in small letters.');
  if (OPENS.has(command)) return `BEGIN; SELECT pg_advisory_xact_lock(hashtextextended('${caseId}', 0))`;
  const people = `SELECT 1 FROM participants WHERE case_id = '${caseId}' ORDER BY id FOR UPDATE;`;
  const theCase = `SELECT 1 FROM cases WHERE id = '${caseId}' FOR NO KEY UPDATE`;
  return `BEGIN; ${STOPS_SENDING.has(command) ? people : ''} ${theCase}`;
}
