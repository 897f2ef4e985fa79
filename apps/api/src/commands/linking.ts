import type { CaseCommandName, CommandBody } from '@whenready/contracts';
import { type Command, decide, type DecisionProfile, type Instant, isRefusal, nextDeadline } from '@whenready/domain';
import type { CaseReader, StaffMember, StoredCase, Viewer } from '@whenready/persistence';
import { viewerOf } from '../auth/caller.js';
import { invalid, otherCaseClosed, refused } from '../errors/problems.js';
import type { ProfileDirectory } from '../profiles/profileDirectory.js';
import type { CaseClock } from '../time/caseClock.js';
import { bodyHash } from './bodyHash.js';
import type { Delivery } from './delivery.js';
import { otherCommandIdOf } from './ids.js';

/** The command that links a case with another. */
export type LinkingCommand = Extract<Command, { name: 'link-cases' | 'merge-into' }>;

/** Tells whether a command names another case. */
export const namesAnotherCase = (name: CaseCommandName): name is LinkingCommand['name'] =>
  name === 'link-cases' || name === 'merge-into';

/**
 * Two cases that are linked both know it, though neither tells the other: the other case is given its link first, by
 * a command whose id derives from the one that was asked for. Whatever breaks in between, the same key goes on there.
 */
export class Linking {
  constructor(
    private readonly cases: Pick<CaseReader, 'find' | 'byReference' | 'among'>,
    private readonly profiles: Pick<ProfileDirectory, 'pinned'>,
    private readonly delivery: Pick<Delivery, 'bring'>,
    private readonly clock: CaseClock,
  ) {}

  /**
   * The other case, looked up among those that the caller may see.
   * @param body of the command: it names the case by its reference or id
   * @throws ApiProblem 422 where there is none
   */
  async otherCase(caller: StaffMember, body: object): Promise<StoredCase> {
    const viewer = viewerOf(caller);
    const named = (body as CommandBody<LinkingCommand['name']>).other;
    const found = (await this.cases.byReference(viewer, named)) ?? (await this.byId(viewer, named));
    if (found) return found;
    throw invalid([{ field: 'other', message: 'There is no such case among those you may see: give its reference' }]);
  }

  /**
   * Gives the other case its link, unless the case that it is for refuses its own part.
   * @throws ApiProblem 409 or 403 for a refusal; 409 where this case is to be merged into one that is closed
   */
  async linkOther(caller: StaffMember, caseId: string, command: LinkingCommand, other: StoredCase): Promise<void> {
    const found = await this.cases.find(viewerOf(caller), caseId);
    if (!found) return;
    await this.preCheck(found, command);
    if (command.name === 'merge-into' && other.stage === 'closed') throw otherCaseClosed();
    const kind = command.name === 'merge-into' ? 'duplicate' : command.payload.kind;
    const payload = { other: caseId, kind, textId: null };
    const id = otherCommandIdOf(command.id);
    const profile = await this.profiles.pinned(other.profile);
    await this.delivery.bring({
      caseId: other.id,
      command: { name: 'link-cases', id, by: command.by, payload },
      bodyHash: bodyHash('link-cases', other.id, payload),
      profile,
      over: other.stage === 'closed' && nextDeadline(other.case, profile) === null,
      start: null,
    });
  }

  private async byId(viewer: Viewer, id: string): Promise<StoredCase | null> {
    return (await this.cases.among(viewer, [id]))[0] ?? null;
  }

  /** A case that refuses leaves no link on the other one. */
  private async preCheck(found: StoredCase, command: LinkingCommand): Promise<void> {
    const profile: DecisionProfile = await this.profiles.pinned(found.profile);
    const now: Instant = this.clock(found.lastEventAt);
    const decision = decide(found.case, command, profile, now);
    if (isRefusal(decision)) throw refused(decision, found.revision);
  }
}
