import { type DraftBody, draftBody, type DraftSummary, type DraftView } from '@whenready/contracts';
import type { Instant } from '@whenready/domain';
import type {
  CaseReader,
  Draft,
  DraftContent,
  DraftStore,
  Original,
  ReceivedStore,
  StaffMember,
} from '@whenready/persistence';
import { viewerOf } from '../auth/caller.js';
import { bodyHash } from '../commands/bodyHash.js';
import { keyReused } from '../errors/problems.js';
import { checked } from '../errors/zodFields.js';
import type { ProfileDirectory } from '../profiles/profileDirectory.js';
import { serviceNamed } from '../profiles/serviceNamed.js';
import { draftIdOf } from './draftIds.js';
import { draftDates } from './draftDates.js';
import {
  draftBeingSubmitted,
  draftEnded,
  draftNotFound,
  draftSubmitted,
  draftTaken,
  originalNotFound,
} from './draftProblems.js';
import { draftSummary, draftView } from './draftView.js';

/** Drafts of referrals: begun, found, taken, written anew, discarded. */
export class DraftGateway {
  constructor(
    private readonly drafts: Pick<DraftStore, 'make' | 'list' | 'find' | 'take' | 'rewrite' | 'discard'>,
    private readonly received: Pick<ReceivedStore, 'ofDrafts' | 'original'>,
    private readonly cases: Pick<CaseReader, 'find'>,
    private readonly profiles: Pick<ProfileDirectory, 'profiles'>,
    private readonly now: () => Instant,
  ) {}

  /**
   * Keeps a draft of the caller's. The same key with the same body is the same draft, as it is by now.
   * @throws ApiProblem 422 or 409
   */
  async make(caller: StaffMember, key: string, body: unknown): Promise<DraftView> {
    const content = this.contentOf(checked(draftBody, body));
    const id = draftIdOf(caller.id, key);
    const madeFrom = bodyHash('draft', id, body);
    const made = await this.drafts.make({ ...content, id, owner: caller.id, original: null, madeFrom });
    if (!made) throw keyReused();
    return this.show(caller, id);
  }

  /** The open drafts that the caller may see, last changed first. */
  async list(caller: StaffMember): Promise<DraftSummary[]> {
    const drafts = await this.drafts.list(viewerOf(caller));
    const received = await this.received.ofDrafts(drafts.map(({ id }) => id));
    return drafts.map((draft) => draftSummary(draft, received.get(draft.id)));
  }

  /** @throws ApiProblem 404 where it is missing or foreign */
  async show(caller: StaffMember, id: string): Promise<DraftView> {
    return this.view(caller, await this.find(caller, id));
  }

  /**
   * The message that a draft was made from, byte for byte; also of a draft that has become a case which the caller
   * sees.
   * @throws ApiProblem 404 where it is missing, foreign or deleted
   */
  async original(caller: StaffMember, id: string): Promise<Original> {
    const draft = await this.find(caller, id);
    const original = (await this.seesCaseOf(caller, draft)) ? await this.received.original(draft.id) : null;
    if (!original) throw originalNotFound();
    return original;
  }

  /**
   * Makes the caller the owner of a draft that has none; taking one's own again changes nothing.
   * @throws ApiProblem 404, or 409 where somebody else has it or it has ended
   */
  async take(caller: StaffMember, id: string): Promise<DraftView> {
    const { profile } = await this.find(caller, id);
    const taken = await this.drafts.take(id, caller.id, this.datesIn(profile));
    const after = await this.find(caller, id);
    if (taken || (after.state === 'open' && after.owner === caller.id)) return this.view(caller, after);
    throw after.state === 'open' && after.owner !== null ? draftTaken() : this.whyNot(after);
  }

  /**
   * Writes a draft anew; it is kept for longer, and its owner is told anew before it goes.
   * @throws ApiProblem 422, 404, or 409 where it has ended
   */
  async rewrite(caller: StaffMember, id: string, body: unknown): Promise<DraftView> {
    const content = this.contentOf(checked(draftBody, body));
    const draft = await this.find(caller, id);
    if (!(await this.drafts.rewrite(id, content))) throw this.whyNot(await this.find(caller, draft.id));
    return this.show(caller, id);
  }

  /**
   * Deletes what is written in a draft. Discarding it again changes nothing.
   * @throws ApiProblem 404, or 409 where it has become a case
   */
  async discard(caller: StaffMember, id: string): Promise<DraftView> {
    await this.find(caller, id);
    const gone = await this.drafts.discard(id, this.now());
    const after = await this.find(caller, id);
    if (!gone && (after.state === 'submitted' || after.submittingAt)) throw this.whyNot(after);
    return this.view(caller, after);
  }

  /** @throws ApiProblem 404 where it is missing or foreign */
  async find(caller: StaffMember, id: string): Promise<Draft> {
    const draft = await this.drafts.find(viewerOf(caller), id);
    if (!draft) throw draftNotFound();
    return draft;
  }

  private async view(caller: StaffMember, draft: Draft): Promise<DraftView> {
    const received = (await this.seesCaseOf(caller, draft)) ? await this.received.ofDrafts([draft.id]) : null;
    return draftView(draft, received?.get(draft.id));
  }

  /** What a draft was made from belongs to the case that it has become. */
  private async seesCaseOf(caller: StaffMember, { caseId }: Draft): Promise<boolean> {
    return caseId === null || (await this.cases.find(viewerOf(caller), caseId)) !== null;
  }

  private whyNot({ state }: Draft) {
    if (state === 'open') return draftBeingSubmitted();
    return state === 'submitted' ? draftSubmitted() : draftEnded();
  }

  private datesIn(profile: string) {
    return draftDates(serviceNamed(this.profiles.profiles, profile).intake.drafts, this.now());
  }

  /** What is written, and how long the service keeps it. */
  private contentOf(body: DraftBody): DraftContent {
    return {
      profile: body.profile,
      channel: typeof body.channel === 'string' ? body.channel : null,
      body,
      ...this.datesIn(body.profile),
    };
  }
}
