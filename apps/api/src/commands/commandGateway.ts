import { type CaseCommandName, type CommandBody, commandBodies, isCaseCommand, toPayload } from '@whenready/contracts';
import type { Command } from '@whenready/domain';
import type { Intake, StaffMember, StaffStore } from '@whenready/persistence';
import { viewerOf } from '../auth/caller.js';
import { caseNotFound, keyReused, unknownCommand } from '../errors/problems.js';
import { checked } from '../errors/zodFields.js';
import type { ProfileDirectory } from '../profiles/profileDirectory.js';
import { bodyHash } from './bodyHash.js';
import type { CaseDoor } from './caseDoor.js';
import type { Delivery } from './delivery.js';
import { commandIdOf, textIdOf } from './ids.js';
import { type Linking, type LinkingCommand, namesAnotherCase } from './linking.js';
import { checkNamedStaff } from './namedStaff.js';

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
    private readonly door: Pick<CaseDoor, 'look'>,
    private readonly profiles: Pick<ProfileDirectory, 'pinned'>,
    private readonly intake: Pick<Intake, 'storeText'>,
    private readonly delivery: Pick<Delivery, 'bring'>,
    private readonly staff: Pick<StaffStore, 'activeByIds'>,
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

    const hash = bodyHash(name, caseId, body);
    const id = commandIdOf(caller.id, key);
    const found = await this.door.look(viewerOf(caller), caseId, id);
    if (!found) throw caseNotFound();
    if (found.answer) {
      if (found.answer.bodyHash !== hash) throw keyReused();
      return found.answer.answer;
    }

    await checkNamedStaff(this.staff, name, parsed, found.profile.code);
    const profile = await this.profiles.pinned(found.profile);
    const textId = await this.storeNote(caseId, id, name, hash, parsed);
    const by = { kind: 'staff', id: caller.id, role: caller.role } as const;
    const given = { name, id, by, payload: toPayload(name, parsed, textId) } as Command;
    const command = namesAnotherCase(name) ? await this.linked(caller, caseId, given as LinkingCommand) : given;
    return this.delivery.bring({
      caseId,
      command,
      bodyHash: hash,
      profile,
      closed: found.stage === 'closed',
      start: null,
    });
  }

  /** The command with the other case's id in it, once that case knows of this one. */
  private async linked(caller: StaffMember, caseId: string, given: LinkingCommand): Promise<LinkingCommand> {
    const other = await this.linking.otherCase(caller, given.payload.other);
    const command = { ...given, payload: { ...given.payload, other: other.id } } as LinkingCommand;
    await this.linking.linkOther(caller, caseId, command, other);
    return command;
  }

  /** Free text never travels: it is stored first, as pending, and the command carries its id. */
  private async storeNote(
    caseId: string,
    commandId: string,
    kind: CaseCommandName,
    hash: string,
    body: CommandBody<CaseCommandName>,
  ): Promise<string | null> {
    const note = 'note' in body ? body.note : null;
    if (!note) return null;
    const id = textIdOf(commandId, hash);
    await this.intake.storeText({ id, caseId, commandId, kind, body: note });
    return id;
  }
}
