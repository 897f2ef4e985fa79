import { type CaseCommandName, type CommandBody, commandBodies, isCaseCommand } from '@whenready/contracts';
import type { Command } from '@whenready/domain';
import type { Intake, StaffMember, StaffStore, VenueStore } from '@whenready/persistence';
import { viewerOf } from '../auth/caller.js';
import { caseNotFound, caseNotYours, keyReused, unknownCommand } from '../errors/problems.js';
import { checked } from '../errors/zodFields.js';
import type { Appointing } from '../facilitators/appointing.js';
import type { ProfileDirectory } from '../profiles/profileDirectory.js';
import { bodyHash } from './bodyHash.js';
import type { CaseDoor } from './caseDoor.js';
import type { Delivery } from './delivery.js';
import { mayGive, needsLead } from './guests.js';
import { commandIdOf } from './ids.js';
import { type Linking, type LinkingCommand, namesAnotherCase } from './linking.js';
import { namedService } from './namedService.js';
import { checkNamedStaff } from './namedStaff.js';
import { venueFound } from './namedVenue.js';
import { sealing } from './sealed.js';
import { storedFirst } from './storedFirst.js';
import { type Nameless, namelessFields, without } from './nameless.js';

export interface CommandInput {
  readonly caseId: string;
  readonly name: string;
  /** The Idempotency-Key. */
  readonly key: string;
  /** As it came in. */
  readonly body: unknown;
}

/** The path of one command, from a caller who may give commands to the answer that the journal stored. */
export class CommandGateway {
  constructor(
    private readonly door: Pick<CaseDoor, 'look' | 'shares'>,
    private readonly profiles: Pick<ProfileDirectory, 'pinned' | 'today' | 'profiles'>,
    private readonly intake: Pick<Intake, 'storeText' | 'storePeople' | 'storeDetails'>,
    private readonly delivery: Pick<Delivery, 'bring'>,
    private readonly staff: Pick<StaffStore, 'activeByIds'>,
    private readonly appointing: Pick<Appointing, 'lookUp'>,
    private readonly venues: Pick<VenueStore, 'byId'>,
    private readonly nameless: Pick<Nameless, 'keep' | 'release'>,
    private readonly linking: Pick<Linking, 'otherCase' | 'linkOther'>,
  ) {}

  /**
   * Gives a command to a case. The same key with the same body answers the same text, whatever has happened since.
   * @returns the case's new summary, as JSON text
   * @throws ApiProblem 404, 409, 422, 403 or 503 as the API documents them
   */
  async give(caller: StaffMember, { caseId, name, key, body }: CommandInput): Promise<string> {
    if (!isCaseCommand(name)) throw unknownCommand(Object.keys(commandBodies));
    const parsed = checked(commandBodies[name], body) as CommandBody<CaseCommandName>;

    const id = commandIdOf(caller.id, key);
    const found = await this.door.look(viewerOf(caller), caseId, id);
    if (!found) throw caseNotFound();
    const profile = await this.profiles.pinned(found.profile);
    const apart = namelessFields(name, profile);
    const seal = await sealing(name, parsed, id);
    const hash = bodyHash(name, caseId, seal(without(body, apart)));
    if (found.answer) {
      if (found.answer.bodyHash !== hash) throw keyReused();
      if (apart.length > 0) await this.nameless.release();
      return found.answer.answer;
    }

    const shares = () => this.door.shares(caseId);
    if (needsLead(caller, name, found) && !mayGive(caller, name, found, await shares())) throw caseNotYours();
    await checkNamedStaff(this.staff, name, parsed, found.profile.code, shares);
    const appointed = await this.appointing.lookUp(caller, caseId, name, parsed);
    const venue = await venueFound(this.venues, parsed, found.profile.code);
    const other = namesAnotherCase(name) ? await this.linking.otherCase(caller, parsed) : null;
    const lookedUp = {
      ...appointed,
      ...venue,
      ...namedService(this.profiles, name, parsed, profile),
      ...(other && { other: other.id }),
    };
    if (apart.length > 0)
      await this.nameless.keep(name, parsed, { caseId, commandId: id, profile: found.profile.code });
    const given = {
      caseId,
      commandId: id,
      bodyHash: hash,
      name,
      body: seal({ ...parsed, ...unsaid(apart) }),
      lookedUp,
    };
    const payload = await storedFirst(this.intake, given);
    const by = { kind: 'staff', id: caller.id, role: caller.role } as const;
    const command = { name, id, by, payload } as Command;
    if (other) await this.linking.linkOther(caller, caseId, command as LinkingCommand, other);
    const answer = await this.delivery.bring({
      caseId,
      command,
      bodyHash: hash,
      profile,
      over: found.over,
      start: null,
    });
    if (apart.length > 0) await this.nameless.release();
    return answer;
  }
}

/** In the command, what is kept apart is as if it had been left out. */
const unsaid = (fields: readonly string[]): Record<string, null> =>
  Object.fromEntries(fields.map((field) => [field, null]));
