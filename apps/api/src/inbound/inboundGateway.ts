import { randomUUID } from 'node:crypto';
import type { Instant } from '@whenready/domain';
import type { InboundKind, InboundStore, NewInbound } from '@whenready/persistence';
import { v5 } from 'uuid';
import type { InboundText } from '../callbacks/texts.js';
import { bodyHash } from '../commands/bodyHash.js';
import { keyReused } from '../errors/problems.js';
import type { InboundGiver } from './inboundGiver.js';
import { placingAt, placingFor } from './placing.js';
import { ownWords, saidIn, saidInEmail } from './words.js';

/** Namespace of the ids of forms, which say what was sent and under which key: drawn once at random, never changed. */
const FORMS = 'b5afa696-3ded-4920-8032-abad06ff572c';

/** An email from somebody to a service. */
export interface InboundEmail {
  /** The service that it was sent to; null where it answers a message of ours, and nobody knows of which service. */
  readonly profile: string | null;
  readonly from: string;
  readonly subject: string;
  /** Its plain text. */
  readonly body: string;
  readonly at: Instant;
  /** Whether something is attached: a person looks at that. */
  readonly attachments: boolean;
  /** By which the same email is known again. */
  readonly messageId: string;
}

/** What somebody wrote in a form of ours. */
export interface InboundForm {
  readonly profile: string;
  readonly kind: Extract<InboundKind, 'message' | 'complaint'>;
  readonly text: string;
  readonly name: string | null;
  /** How to reach them: an email address or a telephone number. */
  readonly contact: string | null;
  /** The case that they name; null where they name none. */
  readonly reference: string | null;
  readonly at: Instant;
  /** The sender's own key, so that a form sent twice is one message; null where there is none. */
  readonly key: string | null;
}

/** The way in for everything that is no command of a member of staff: stored first, then given to its cases. */
export class InboundGateway {
  constructor(
    private readonly store: Pick<InboundStore, 'takeFrom' | 'take' | 'servicesOf' | 'caseNamed'>,
    private readonly giver: Pick<InboundGiver, 'soon'>,
  ) {}

  /** Takes a text message. STOP is in force when this comes back, whether or not Temporal is there. */
  async text({ from, body, at, providerId }: InboundText): Promise<void> {
    const said = saidIn(body);
    const message = { ...blank('text', at), from, body, said, providerId, kind: said ? 'answer' : 'message' } as const;
    await this.store.takeFrom('text', message, (matches) => placingFor(said, matches));
    this.giver.soon(message.id);
  }

  /** The services with a case in which somebody has this email address, by their codes. */
  servicesOf(email: string): Promise<string[]> {
    return this.store.servicesOf(email);
  }

  /**
   * Takes an email from an address that someone in a case of its service has; STOP from one that anybody has, for every
   * case. One that was sent to no service is taken whoever sent it.
   * @returns false where nobody has it, or something is attached: then nothing is kept here
   */
  async email({ profile, from, subject, body, at, attachments, messageId }: InboundEmail): Promise<boolean> {
    const words = ownWords(body);
    const said = saidInEmail(subject, words);
    if (profile !== null && said !== 'stop' && attachments) return false;
    const services = profile === null ? null : await this.servicesOf(from);
    if (services && !(said === 'stop' ? services.length > 0 : services.includes(String(profile)))) return false;
    const kind = said ? 'answer' : 'message';
    const note = attachments && profile === null ? NOT_KEPT : '';
    const message = {
      ...blank('email', at),
      from,
      body: (words || subject) + note,
      said,
      providerId: messageId,
      kind,
    } as const;
    await this.store.takeFrom('email', message, (matches) =>
      profile === null ? placingFor(said, matches) : placingAt(profile, said, matches),
    );
    this.giver.soon(message.id);
    return true;
  }

  /**
   * Takes what somebody wrote in a form. It goes to the case that they named, else to the service's list.
   * @throws ApiProblem 409 where the key was used for something else
   */
  async form({ profile, kind, text, name, contact, reference, at, key }: InboundForm): Promise<void> {
    const providerId = key && `${profile}/${kind}/${key}`;
    const caseId = reference && (await this.store.caseNamed(profile, reference));
    const message: NewInbound = {
      ...blank('form', at),
      ...(providerId && { id: v5(bodyHash(kind, providerId, { text, name, contact, reference }), FORMS) }),
      kind,
      profiles: [profile],
      from: contact,
      name,
      reference,
      body: text,
      providerId,
    };
    const targets = caseId ? [{ caseId, participant: null }] : [];
    const taken = await this.store.take(message, { targets, profiles: [profile], kind });
    if (taken === 'other') throw keyReused();
    this.giver.soon(message.id);
  }
}

const NOT_KEPT = '\n\n[Something was attached, and is not kept here: ask for it.]';

const blank = (how: NewInbound['how'], at: Instant) => ({
  id: randomUUID(),
  how,
  profiles: [],
  name: null,
  reference: null,
  said: null,
  until: null,
  at,
});
