import type { ChannelCode, Instant } from '@whenready/domain';
import type { CalendarEntry } from './calendar.js';

/** Who carries a message to a person. */
export type ProviderCode = 'smtp' | 'notify' | 'gateway' | 'print';

/** How a person can be reached; read at the moment of sending. */
export interface Addressee {
  readonly email: string | null;
  readonly phone: string | null;
  /** Where a letter goes: its lines joined with commas. */
  readonly address?: string | null;
  /** The first line of a letter's address. */
  readonly name?: string | null;
}

/** How a letter is set. */
export type LetterFormat = 'standard' | 'large-print' | 'easy-read';

export interface ReminderMessage {
  /** Id of the claim: the same claim always makes the same message. */
  readonly claimId: string;
  /** As the channel's `addressOf` gave it. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** What goes into their calendar, where the message is about an appointment; only email by SMTP carries it. */
  readonly entry?: CalendarEntry | null;
  /** Where an answer by email goes; where the configuration says, if it is left out. */
  readonly replyTo?: string | null;
  /** For letters; standard where it is not said. */
  readonly format?: LetterFormat;
}

/** What a provider says of a message that it may have been handed. */
export type Found = 'taken' | 'not-taken' | 'cannot-tell';

/** A way in which a message can reach a person. */
export interface ReminderChannel {
  readonly code: ChannelCode;
  readonly provider: ProviderCode;
  /** Whether the provider tells later what became of a message; without it, taken is all that is ever known. */
  readonly receipts: boolean;
  /** The person's address as this channel takes it; null where there is none that it could use. */
  addressOf(person: Addressee): string | null;
  /**
   * Hands a message to the provider, within 5 s.
   * @returns the provider's reference
   * @throws ProviderAway, RefusedByProvider or OutcomeUnknown, and nothing else
   */
  send(message: ReminderMessage): Promise<{ reference: string }>;
  /**
   * Looks a claim up with the provider, within 5 s; it never throws.
   * @param handedAt the wall's clock when it was handed over, or claimed. A provider that does not know a message now
   * may still be taking it, and forgets old ones: only with a moment that is neither too recent nor too long ago is
   * it `not-taken`, and otherwise nobody can tell.
   */
  find(claimId: string, handedAt?: Instant): Promise<Found>;
}
