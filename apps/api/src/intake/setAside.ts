import { type DraftView, publicReferralBody, type SetAside } from '@whenready/contracts';
import type { Instant } from '@whenready/domain';
import type { NewDraft, Original, ReceivedMessage, ReceivedStore, StaffMember } from '@whenready/persistence';
import { viewerOf } from '../auth/caller.js';
import type { DraftGateway } from '../drafts/draftGateway.js';
import { originalNotFound } from '../drafts/draftProblems.js';
import { receivedView } from '../drafts/draftView.js';
import { checked } from '../errors/zodFields.js';
import type { ProfileDirectory } from '../profiles/profileDirectory.js';
import { serviceNamed } from '../profiles/serviceNamed.js';
import { draftOfMail } from './arrivals.js';
import { draftOfForm } from './publicReferral.js';
import { readMail } from './readMail.js';

/** What came to a service by itself and made no draft: seen by people, and made a draft after all where it is one. */
export class SetAsideGateway {
  constructor(
    private readonly received: Pick<ReceivedStore, 'setAside' | 'oneAside' | 'original' | 'draftAfterAll'>,
    private readonly drafts: Pick<DraftGateway, 'show'>,
    private readonly profiles: Pick<ProfileDirectory, 'profiles'>,
    private readonly now: () => Instant,
  ) {}

  /** What was set aside at the caller's service, last come first. */
  async list(caller: StaffMember): Promise<SetAside[]> {
    return (await this.received.setAside(viewerOf(caller))).flatMap(view);
  }

  /** @throws ApiProblem 404 where it is missing, foreign or deleted */
  async original(caller: StaffMember, id: string): Promise<Original> {
    const message = await this.received.oneAside(viewerOf(caller), id);
    const original = message && (await this.received.original(id));
    if (!original) throw originalNotFound();
    return original;
  }

  /**
   * Makes a draft of it after all; again gives the same one.
   * @throws ApiProblem 404 where it is missing, foreign or deleted
   */
  async makeDraft(caller: StaffMember, id: string): Promise<DraftView> {
    const message = await this.received.oneAside(viewerOf(caller), id);
    if (message) {
      const original = await this.original(caller, id);
      await this.received.draftAfterAll(id, await this.draftOf(message, original));
    }
    return this.drafts.show(caller, id);
  }

  private async draftOf({ id, profile, how }: ReceivedMessage, { content }: Original): Promise<NewDraft> {
    const service = serviceNamed(this.profiles.profiles, profile);
    if (how === 'email') return draftOfMail(service, id, await readMail(content), this.now());
    const { website: _unseen, ...rest } = JSON.parse(content.toString('utf8')) as Record<string, unknown>;
    const body = checked(publicReferralBody, rest);
    return draftOfForm(service, { id, fingerprint: id }, body, this.now());
  }
}

function view(message: ReceivedMessage): SetAside[] {
  const { id, profile, kind, expiresAt } = message;
  return kind === 'referral' || expiresAt === null
    ? []
    : [{ ...receivedView(message), id, profile, why: kind, expiresAt }];
}
