import type { ChannelCode } from '@whenready/domain';
import type { CalendarEntry } from './calendar.js';

/** How a person can be reached; read at the moment of sending. */
export interface Addressee {
  readonly email: string | null;
  readonly phone: string | null;
}

export interface ReminderMessage {
  /** Id of the claim: the same claim always makes the same message. */
  readonly claimId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** What goes into their calendar, where the message is about an appointment. */
  readonly entry?: CalendarEntry | null;
}

/** A way in which a reminder can reach a person. */
export interface ReminderChannel {
  readonly code: ChannelCode;
  /** The person's address in this channel; null where there is none. */
  addressOf(person: Addressee): string | null;
  /**
   * Hands a message to the provider, within 5 s.
   * @returns the provider's reference
   * @throws ProviderAway, RefusedByProvider or OutcomeUnknown, and nothing else
   */
  send(message: ReminderMessage): Promise<{ reference: string }>;
}
