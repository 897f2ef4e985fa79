import { type InformalBody, informalBody } from '@whenready/contracts';
import type { Command } from '@whenready/domain';
import type { StaffMember } from '@whenready/persistence';
import { decisionProfile } from '@whenready/profiles';
import { bodyHash } from '../commands/bodyHash.js';
import { checked } from '../errors/zodFields.js';
import type { ProfileDirectory } from '../profiles/profileDirectory.js';
import { serviceNamed } from '../profiles/serviceNamed.js';
import type { CaseOpening } from '../referrals/caseOpening.js';
import { type NewCaseIds, newCaseIds } from '../referrals/referralGateway.js';

/** The path of informal practice, from whoever records it to the summary of its case, which is closed. */
export class InformalGateway {
  constructor(
    private readonly profiles: Pick<ProfileDirectory, 'today' | 'profiles'>,
    private readonly opening: Pick<CaseOpening, 'open'>,
  ) {}

  /**
   * Records informal practice. The same key never makes a second case.
   * @returns the case's summary, as JSON text
   * @throws ApiProblem 422, 409, 403 or 503 as the API documents them
   */
  async record(caller: StaffMember, key: string, body: unknown): Promise<string> {
    const parsed = checked(informalBody, body);
    const service = serviceNamed(this.profiles.profiles, parsed.profile);
    const profile = this.profiles.today(service.code) ?? decisionProfile(service);
    const ids = newCaseIds(caller, key);
    return this.opening.open({
      ...ids,
      bodyHash: bodyHash('record-informal', ids.caseId, body),
      profile,
      text: parsed.note ? { kind: 'record-informal', body: parsed.note } : null,
      people: [],
      crimeReference: null,
      command: (reference, textId) => commandOf(caller, parsed, ids, reference, textId),
    });
  }
}

/** Nobody is named, and whoever was there is not known to the service: an agency recorded it. */
function commandOf(
  caller: StaffMember,
  { channel, referrerKind, setting, justiceStage, council, on, done, ended, harmed, responsible }: InformalBody,
  { caseId, commandId }: NewCaseIds,
  reference: string,
  textId: string | null,
): Command<'record-informal'> {
  const where = { channel, referrerKind, setting, justiceStage, council: council ?? null };
  const counts = { harmed: harmed ?? null, responsible: responsible ?? null };
  return {
    name: 'record-informal',
    id: commandId,
    by: { kind: 'staff', id: caller.id, role: caller.role },
    payload: {
      caseId,
      reference,
      facts: { startedBy: 'agency', sensitivities: [], ...where },
      on,
      done,
      ended,
      ...counts,
      textId,
    },
  };
}
