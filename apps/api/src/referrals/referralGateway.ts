import { type ReferralBody, referralBody } from '@whenready/contracts';
import {
  type CaseFact,
  type Command,
  dayOf,
  decide,
  type DecisionProfile,
  type Instant,
  isRefusal,
} from '@whenready/domain';
import type { AnswerStore, Intake, StaffMember } from '@whenready/persistence';
import { decisionProfile, type ServiceProfile } from '@whenready/profiles';
import { bodyHash } from '../commands/bodyHash.js';
import type { Delivery } from '../commands/delivery.js';
import { caseIdOf, commandIdOf, textIdOf } from '../commands/ids.js';
import { invalid, keyReused, refused } from '../errors/problems.js';
import { checked } from '../errors/zodFields.js';
import { placeOf } from '../profiles/findArea.js';
import type { ProfileDirectory } from '../profiles/profileDirectory.js';
import type { WorkflowStart } from '../temporal/caseEngine.js';
import { peopleOf, storyOf } from './people.js';
import { referralCommand, type ReferralIds } from './referralCommand.js';

/** Stands for the reference until one is allocated: a refused referral uses none up. */
const NO_REFERENCE_YET = 'not-allocated';

/** The path of a referral, from a caller who may refer to the new case's first summary. */
export class ReferralGateway {
  constructor(
    private readonly profiles: Pick<ProfileDirectory, 'today' | 'profiles'>,
    private readonly answers: Pick<AnswerStore, 'find'>,
    private readonly intake: Pick<Intake, 'storePeople' | 'storeText' | 'allocateReference'>,
    private readonly delivery: Pick<Delivery, 'bring'>,
    private readonly now: () => Instant,
  ) {}

  /**
   * Makes a case. Its id derives from caller and key, so that the same key never makes a second one.
   * @returns the new case's summary, as JSON text
   * @throws ApiProblem 422, 409, 403 or 503 as the API documents them
   */
  async refer(caller: StaffMember, key: string, body: unknown): Promise<string> {
    const parsed = checked(referralBody, body);
    const service = this.serviceOf(parsed);
    const profile = this.profiles.today(service.code) ?? decisionProfile(service);
    const place = placeOf(service, parsed);

    const caseId = caseIdOf(caller.id, key);
    const commandId = commandIdOf(caller.id, key);
    const hash = bodyHash('refer', caseId, body);
    const story = storyOf(parsed);
    const found = await this.answers.find(caseId, commandId);
    if (found) {
      if (found.bodyHash !== hash) throw keyReused();
      return found.answer;
    }

    const ids = { caseId, commandId, bodyHash: hash, textId: story && textIdOf(commandId, hash) };
    const facts = this.preCheck(referralCommand(caller, parsed, ids, NO_REFERENCE_YET, place), profile);
    await this.storeFirst(parsed, story, ids);
    const year = Number(dayOf(this.now()).slice(0, 4));
    const reference = await this.intake.allocateReference(profile.prefix, year);
    const command = referralCommand(caller, parsed, ids, reference, place);
    const start = startOf(caseId, profile, facts);
    return this.delivery.bring({ caseId, command, bodyHash: hash, profile, over: false, start });
  }

  private serviceOf({ profile: code, partner }: ReferralBody): ServiceProfile {
    const { profiles } = this.profiles;
    const service = profiles.find((each) => each.code === code);
    const known = (list: readonly { code: string }[]) => list.map((each) => each.code).join(', ') || 'none';
    if (!service)
      throw invalid([{ field: 'profile', message: `There is no such service; use one of: ${known(profiles)}` }]);
    const { partners } = service.intake;
    if (partner && !partners.some((each) => each.code === partner))
      throw invalid([
        { field: 'partner', message: `This service has no such partner; use one of: ${known(partners)}` },
      ]);
    return service;
  }

  /** A referral that the domain refuses starts no workflow. */
  private preCheck(command: Command<'refer'>, profile: DecisionProfile): readonly CaseFact[] {
    const decision = decide(null, command, profile, this.now());
    if (isRefusal(decision)) throw refused(decision, 0);
    return decision;
  }

  /** Names, contact details and free text never travel: they are stored first, as pending. */
  private async storeFirst(parsed: ReferralBody, story: string | null, ids: ReferralIds): Promise<void> {
    const { caseId, commandId, bodyHash: hash, textId } = ids;
    await this.intake.storePeople(caseId, peopleOf(caseId, hash, parsed));
    if (story && textId) await this.intake.storeText({ id: textId, caseId, commandId, kind: 'story', body: story });
  }
}

function startOf(caseId: string, profile: DecisionProfile, facts: readonly CaseFact[]): WorkflowStart {
  const routed = facts.find((fact) => fact.type === 'case-routed');
  const routing = routed?.type === 'case-routed' ? routed.data.routing : null;
  return {
    input: { caseId, profile, snapshot: null, deadline: null, reminders: [] },
    stage: 'referral',
    provider: routing?.kind === 'provider' ? routing.provider : null,
  };
}
