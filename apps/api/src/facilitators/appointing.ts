import type { CaseCommandName, CommandBody, FacilitatorForCase } from '@whenready/contracts';
import type { CommandPayloads } from '@whenready/domain';
import type { CaseReader, FacilitatorStore, StaffMember } from '@whenready/persistence';
import { viewerOf } from '../auth/caller.js';
import { namedToWork } from '../commands/namedStaff.js';
import { cannotTake, caseNotFound } from '../errors/problems.js';
import type { Candidates } from './candidates.js';

type Appointed = CommandPayloads['assign-facilitators'];

/** What the register says of those whom a command names as facilitators. */
export class Appointing {
  constructor(
    private readonly reader: Pick<CaseReader, 'find'>,
    private readonly candidates: Pick<Candidates, 'of'>,
    private readonly register: Pick<FacilitatorStore, 'byId'>,
  ) {}

  /**
   * Looks up the accreditation of each facilitator, and what speaks against whom. Of whoever is to lead or look after
   * a case by another command, it asks alone that no conflict of interest is declared.
   * @throws ApiProblem 422 naming each facilitator who is not in the register or cannot take the case, 404 where the
   * caller does not see it
   */
  async lookUp(caller: StaffMember, caseId: string, name: CaseCommandName, body: object): Promise<Partial<Appointed>> {
    if (name !== 'assign-facilitators') {
      await this.keepApart(caseId, name, body);
      return {};
    }
    const { facilitators: ids, despite } = body as CommandBody<'assign-facilitators'>;
    const found = await this.reader.find(viewerOf(caller), caseId);
    if (!found) throw caseNotFound();
    const known = new Map((await this.candidates.of(found)).map((one) => [one.id, one]));
    const chosen = ids.map((id) => known.get(id));
    const wrong = chosen.flatMap((one, at) => {
      const message = whyNot(one, despite);
      return message === null ? [] : [{ field: `facilitators.${at}`, message }];
    });
    if (wrong.length > 0) throw cannotTake(wrong, chosen.every((one) => one?.despite) && !despite);
    const appointed = chosen.filter((one) => one !== undefined);
    return {
      facilitators: appointed.map(({ id, accreditation }) => ({ id, accreditation })),
      despite: appointed
        .filter(({ able }) => !able)
        .map(({ id, reasons }) => ({ id, reasons: reasons.map(({ code }) => code) })),
    };
  }

  /** A declared conflict keeps someone from leading or looking after a case, whoever asks. */
  private async keepApart(caseId: string, name: CaseCommandName, body: object): Promise<void> {
    const named = namedToWork(name, body as CommandBody<CaseCommandName>);
    const known = await Promise.all(named.map(({ id }) => this.register.byId(id)));
    const wrong = named.filter((_, at) => known[at]?.conflicts.some((conflict) => conflict.caseId === caseId));
    if (wrong.length > 0)
      throw cannotTake(
        wrong.map(({ field }) => ({ field, message: 'Has a conflict of interest in this case' })),
        false,
      );
  }
}

function whyNot(one: FacilitatorForCase | undefined, despite: boolean): string | null {
  if (!one) return 'Is not in the register of facilitators';
  if (one.able || (despite && one.despite)) return null;
  return one.reasons.map(({ words }) => words).join('; ');
}
