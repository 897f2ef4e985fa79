import type { Instant } from '@whenready/domain';
import type { ReceivedStore } from '@whenready/persistence';
import { v5 } from 'uuid';
import { profileNotFound } from '../errors/problems.js';
import type { ProfileDirectory } from '../profiles/profileDirectory.js';
import { draftOfMail, messageOf } from './arrivals.js';
import type { KnownSenders } from './knownSenders.js';
import { mailKind } from './mailKind.js';
import { readMail } from './readMail.js';

/** Namespace of the ids of mails: drawn once at random, and never changed. */
const MAILS = '6b0f3a5e-91d7-4c55-8a2e-0c1f7be94d38';

/** What became of a mail. */
export interface TakenMail {
  /** Its own id, and that of its draft. */
  readonly id: string;
  readonly outcome: 'draft' | 'set-aside' | 'given-on';
  /** It had come before, and nothing more was made of it. */
  readonly again: boolean;
}

/** Where mails to the services come in, by whichever way. Nothing is ever answered from here. */
export class MailDesk {
  constructor(
    private readonly received: Pick<ReceivedStore, 'keep'>,
    private readonly profiles: Pick<ProfileDirectory, 'profiles'>,
    private readonly known: KnownSenders,
    private readonly now: () => Instant,
  ) {}

  /** The service whose intake has that address; null where none has. */
  serviceAt(address: string): string | null {
    const asked = address.trim().toLowerCase();
    const service = this.profiles.profiles.find(({ intake }) => intake.email?.toLowerCase() === asked);
    return service?.code ?? null;
  }

  /**
   * Keeps a mail, and makes a draft of it where a person sent it. The same mail makes one draft, however often it comes.
   * @param profile the code of a service
   * @param raw as it came over the wire
   * @param sender the envelope's sender: empty for a mail from nobody, null where it is not known
   * @throws ApiProblem 404 for a service that there is not; the store's error where PostgreSQL is away
   */
  async take(profile: string, raw: Buffer, sender: string | null): Promise<TakenMail> {
    const service = this.profiles.profiles.find(({ code }) => code === profile);
    if (!service) throw profileNotFound(this.profiles.profiles.map(({ code }) => code));
    const receivedAt = this.now();
    const mail = await readMail(raw);
    const id = v5(`${service.code}/${mail.fingerprint}`, MAILS);
    const kind = mailKind(mail, sender);
    if (kind === 'referral' && (await this.known.messageFrom({ profile: service.code, mail, raw, receivedAt })))
      return { id, outcome: 'given-on', again: false };
    const draft = kind === 'referral' ? draftOfMail(service, id, mail, receivedAt) : null;
    const kept = await this.received.keep(messageOf(service, id, { mail, raw, kind }, receivedAt), draft);
    return { id, outcome: draft ? 'draft' : 'set-aside', again: kept !== 'new' };
  }
}
