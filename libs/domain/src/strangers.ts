import type { Instant } from './calendar/types.js';
import type { Answer } from './words/answers.js';

/** Something that came in and belongs to no case, as far as it is asked whether its sender is told so. */
export interface Arrival {
  readonly how: 'text' | 'email';
  /** The address that it came from, as it was written; null where nothing of it is kept. */
  readonly from: string | null;
  readonly receivedAt: Instant;
  readonly said: Answer | null;
  /** Whether a machine sent it, or its sender wants no automatic answer. */
  readonly unanswerable: boolean;
  /** Whether STOP ever came from the address. */
  readonly stopped: boolean;
  /** Whether somebody in a case has the address: then how they may be reached is the case's to say. */
  readonly known: boolean;
}

/** Nobody is helped by an acknowledgement that comes later than this. */
const LATEST_HOURS = 24;
const HOUR_MS = 3_600_000;

const TELEPHONE = /^\+?[\d\s()-]{10,24}$/;
const EMAIL = /^([^\s@<>",;:]+)@[^\s@<>",;:]+\.[^\s@<>",;:]+$/;
/** Addresses behind which nobody reads, or a list is (RFC 3834, section 2). */
const NOBODY =
  /(^|[-_.+])(no|not|never|do[-_.]?not|don'?t)[-_.]?reply|^(mailer[-_.]?daemon|postmaster|(auto)?bounces?|majordomo|listserv|root|nobody)([-_.+=]|$)|^owner-|-(request|owner|bounces?)$/;

/**
 * Whether a stranger is told, by a machine, that their message is here: whoever wrote a text or an email in person, lately
 * enough, from an address that somebody reads, and never said STOP.
 * @param ours our own email addresses, which never write to each other
 */
export function isToBeAcknowledged(arrival: Arrival, ours: readonly string[], now: Instant): boolean {
  const { how, from, receivedAt, said, unanswerable, stopped, known } = arrival;
  if (from === null || said === 'stop' || unanswerable || stopped || known) return false;
  if (Date.parse(now) - Date.parse(receivedAt) > LATEST_HOURS * HOUR_MS) return false;
  return how === 'text' ? TELEPHONE.test(from.trim()) : isRead(from.trim().toLowerCase(), ours);
}

function isRead(address: string, ours: readonly string[]): boolean {
  const local = EMAIL.exec(address)?.[1];
  return local !== undefined && !NOBODY.test(local) && !ours.some((own) => own.toLowerCase() === address);
}
