import { type ReferralBody, referralBody } from '@whenready/contracts';
import type { StaffMember } from '@whenready/persistence';
import { decisionProfile, type ServiceProfile } from '@whenready/profiles';
import { bodyHash } from '../commands/bodyHash.js';
import { caseIdOf, commandIdOf } from '../commands/ids.js';
import { invalid } from '../errors/problems.js';
import { checked } from '../errors/zodFields.js';
import { placeOf } from '../profiles/findArea.js';
import type { ProfileDirectory } from '../profiles/profileDirectory.js';
import { serviceNamed } from '../profiles/serviceNamed.js';
import type { CaseOpening } from './caseOpening.js';
import { peopleOf } from './people.js';
import { referralCommand } from './referralCommand.js';

/** Ids of a case and of the command that makes it. */
export interface NewCaseIds {
  readonly caseId: string;
  readonly commandId: string;
}

/** The ids of what a caller begins with a key: the same again, the same case. */
export const newCaseIds = (caller: StaffMember, key: string): NewCaseIds => ({
  caseId: caseIdOf(caller.id, key),
  commandId: commandIdOf(caller.id, key),
});

/** The path of a referral, from a caller who may refer to the new case's first summary. */
export class ReferralGateway {
  constructor(
    private readonly profiles: Pick<ProfileDirectory, 'today' | 'profiles'>,
    private readonly opening: Pick<CaseOpening, 'open'>,
  ) {}

  /**
   * Makes a case of a referral's body.
   * @param ids of the case: the same never make a second one
   * @returns the new case's summary, as JSON text
   * @throws ApiProblem 422, 409, 403 or 503 as the API documents them
   */
  async refer(caller: StaffMember, ids: NewCaseIds, body: unknown): Promise<string> {
    const parsed = checked(referralBody, body);
    const service = this.serviceOf(parsed);
    const profile = this.profiles.today(service.code) ?? decisionProfile(service);
    const place = placeOf(service, parsed);
    const hash = bodyHash('refer', ids.caseId, body);
    return this.opening.open({
      ...ids,
      bodyHash: hash,
      profile,
      text: parsed.story ? { kind: 'story', body: parsed.story } : null,
      crimeReference: parsed.crimeReference ?? null,
      people: peopleOf(ids.caseId, hash, parsed),
      command: (reference, textId) =>
        referralCommand(caller, parsed, { ...ids, bodyHash: hash, textId }, reference, place),
    });
  }

  private serviceOf({ profile, partner }: ReferralBody): ServiceProfile {
    const service = serviceNamed(this.profiles.profiles, profile);
    const { partners } = service.intake;
    if (partner && !partners.some((each) => each.code === partner)) {
      const known = partners.map(({ code }) => code).join(', ') || 'none';
      throw invalid([{ field: 'partner', message: `This service has no such partner; use one of: ${known}` }]);
    }
    return service;
  }
}
