import type { Instant } from '@whenready/domain';
import type { InboundGateway } from '../inbound/inboundGateway.js';
import type { ReadMail } from './readMail.js';

/** A mail that came to a service, before anything is made of it. */
export interface ArrivedMail {
  /** The code of the service that it was sent to. */
  readonly profile: string;
  readonly mail: ReadMail;
  /** As it came, byte for byte. */
  readonly raw: Buffer;
  readonly receivedAt: Instant;
}

/** Injection token of {@link KnownSenders}. */
export const KNOWN_SENDERS = Symbol('KNOWN_SENDERS');

/** Those who write about a case that there is: their words belong to it, and make no referral. */
export interface KnownSenders {
  /**
   * Takes a mail of somebody whom a case of that service knows.
   * @returns whether it was taken, and kept: no draft is made of it then. The same mail may come again
   */
  messageFrom(arrived: ArrivedMail): Promise<boolean>;
}

/** Whoever has the address of someone in a case of the service, as what comes in is matched with its people. */
export const knownByCases = (gateway: Pick<InboundGateway, 'email'>): KnownSenders => ({
  messageFrom: async ({ profile, mail, receivedAt: at }) =>
    mail.from !== null &&
    gateway.email({
      profile,
      from: mail.from,
      subject: mail.subject ?? '',
      body: mail.text,
      at,
      attachments: mail.attachments.length > 0,
      messageId: mail.fingerprint,
    }),
});
