import { type DraftBody, draftBody, type DraftSummary, type DraftView } from '@whenready/contracts';
import { addDays, dayOf, type Instant, instantAt } from '@whenready/domain';
import type { Draft, DraftContent, DraftStore, StaffMember } from '@whenready/persistence';
import { viewerOf } from '../auth/caller.js';
import { bodyHash } from '../commands/bodyHash.js';
import { keyReused } from '../errors/problems.js';
import { checked } from '../errors/zodFields.js';
import type { ProfileDirectory } from '../profiles/profileDirectory.js';
import { serviceNamed } from '../profiles/serviceNamed.js';
import { draftIdOf } from './draftIds.js';
import { draftBeingSubmitted, draftEnded, draftNotFound, draftSubmitted } from './draftProblems.js';
import { draftSummary, draftView } from './draftView.js';

/** Drafts of referrals: begun, found, written anew, discarded. */
export class DraftGateway {
  constructor(
    private readonly drafts: Pick<DraftStore, 'make' | 'list' | 'find' | 'rewrite' | 'discard'>,
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
    return (await this.drafts.list(viewerOf(caller))).map(draftSummary);
  }

  /** @throws ApiProblem 404 where it is missing or foreign */
  async show(caller: StaffMember, id: string): Promise<DraftView> {
    return draftView(await this.find(caller, id));
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
    return draftView(after);
  }

  /** @throws ApiProblem 404 where it is missing or foreign */
  async find(caller: StaffMember, id: string): Promise<Draft> {
    const draft = await this.drafts.find(viewerOf(caller), id);
    if (!draft) throw draftNotFound();
    return draft;
  }

  private whyNot({ state }: Draft) {
    if (state === 'open') return draftBeingSubmitted();
    return state === 'submitted' ? draftSubmitted() : draftEnded();
  }

  /** What is written, and how long the service keeps it: whole days, over when they begin in Europe/London. */
  private contentOf(body: DraftBody): DraftContent {
    const { expireAfterDays, noticeDaysBefore } = serviceNamed(this.profiles.profiles, body.profile).intake.drafts;
    const at = this.now();
    const begins = (days: number) => instantAt(addDays(dayOf(at), days), '00:00');
    return {
      profile: body.profile,
      channel: typeof body.channel === 'string' ? body.channel : null,
      body,
      at,
      noticeAt: begins(expireAfterDays - noticeDaysBefore),
      expiresAt: begins(expireAfterDays),
    };
  }
}
