import type { Instant } from '@whenready/domain';
import type { ReceivedStore } from '@whenready/persistence';
import type { ServiceProfile } from '@whenready/profiles';
import { v5 } from 'uuid';
import { saysStop } from '../inbound/words.js';
import { profileNotFound } from '../errors/problems.js';
import type { ProfileDirectory } from '../profiles/profileDirectory.js';
import { draftOfMail, messageOf } from './arrivals.js';
import type { KnownSenders } from './knownSenders.js';
import { type MailKind, mailKind } from './mailKind.js';
import { type ReadMail, readMail } from './readMail.js';

/** Namespace of the ids of mails: drawn once at random, and never changed. */
const MAILS = '6b0f3a5e-91d7-4c55-8a2e-0c1f7be94d38';

/** Stands for a service where a mail answers a message of any of them. */
const REPLIES = 'replies';

/** What became of a mail. */
export interface TakenMail {
  /** Its own id, and that of its draft. */
  readonly id: string;
  /** `not-kept` is what a machine answers to a message of ours, of whom no one case knows. */
  readonly outcome: 'draft' | 'set-aside' | 'given-on' | 'not-kept';
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
    private readonly replyTo: string | null = null,
  ) {}

  /** The service whose intake has that address, or `replies` where messages are answered there; null where none has. */
  serviceAt(address: string): string | null {
    const asked = address.trim().toLowerCase();
    const service = this.profiles.profiles.find(({ intake }) => intake.email?.toLowerCase() === asked);
    return service?.code ?? (asked === this.replyTo?.toLowerCase() ? REPLIES : null);
  }

  /**
   * Keeps a mail, and makes a draft of it where a person sent it. The same mail makes one draft, however often it comes.
   * @param profile the code of a service, or `replies`: then it is for the one service whose cases know its sender
   * @param raw as it came over the wire
   * @param sender the envelope's sender: empty for a mail from nobody, null where it is not known
   * @throws ApiProblem 404 for a service that there is not; the store's error where PostgreSQL is away
   */
  async take(profile: string, raw: Buffer, sender: string | null): Promise<TakenMail> {
    const named = profile === REPLIES ? null : this.serviceOf(profile);
    if (named === undefined) throw profileNotFound(this.profiles.profiles.map(({ code }) => code));
    const mail = await readMail(raw);
    const arrived = { mail, raw, kind: mailKind(mail, sender) };
    if (named) return this.takeFor(named, arrived);
    const services = mail.from === null ? [] : await this.known.servicesOf(mail.from);
    const service = services.length === 1 ? this.serviceOf(services[0]!) : undefined;
    return service ? this.takeFor(service, arrived) : this.takeReply(arrived);
  }

  /** What is for nobody's case alone is listed where those who may know look, unless a machine sent it. */
  private async takeReply({ mail, raw, kind }: Arrived): Promise<TakenMail> {
    const id = v5(`${REPLIES}/${mail.fingerprint}`, MAILS);
    const written = kind === 'referral' || isStop(mail);
    const taken = written && (await this.known.messageFrom({ profile: null, mail, raw, receivedAt: this.now() }));
    return { id, outcome: taken ? 'given-on' : 'not-kept', again: false };
  }

  private async takeFor(service: ServiceProfile, { mail, raw, kind }: Arrived): Promise<TakenMail> {
    const receivedAt = this.now();
    const id = v5(`${service.code}/${mail.fingerprint}`, MAILS);
    const given = kind === 'referral' || isStop(mail);
    if (given && (await this.known.messageFrom({ profile: service.code, mail, raw, receivedAt })))
      return { id, outcome: 'given-on', again: false };
    const draft = kind === 'referral' ? draftOfMail(service, id, mail, receivedAt) : null;
    const kept = await this.received.keep(messageOf(service, id, { mail, raw, kind }, receivedAt), draft);
    return { id, outcome: draft ? 'draft' : 'set-aside', again: kept !== 'new' };
  }
  private serviceOf(profile: string): ServiceProfile | undefined {
    return this.profiles.profiles.find(({ code }) => code === profile);
  }
}

interface Arrived {
  readonly mail: ReadMail;
  readonly raw: Buffer;
  readonly kind: MailKind;
}

/** STOP is asked for before anything else, whoever sent it on. */
const isStop = ({ subject, text }: ReadMail): boolean => saysStop(subject ?? '', text);
