import { type DraftBody, draftBody, type LikelyDuplicate } from '@whenready/contracts';
import type { Alike, CaseReader, DuplicateReader, StaffMember } from '@whenready/persistence';
import { viewerOf } from '../auth/caller.js';
import { caseNotFound } from '../errors/problems.js';
import { checked } from '../errors/zodFields.js';

/** Likely duplicates, as the api tells of them: for a person to look at, never acted upon. */
export class Duplicates {
  constructor(
    private readonly cases: Pick<CaseReader, 'find'>,
    private readonly duplicates: Pick<DuplicateReader, 'likely'>,
  ) {}

  /**
   * Those of a case; what it is linked with already is left out.
   * @throws ApiProblem 404 where the case is missing or foreign
   */
  async ofCase(caller: StaffMember, caseId: string): Promise<LikelyDuplicate[]> {
    const viewer = viewerOf(caller);
    const found = await this.cases.find(viewer, caseId);
    if (!found) throw caseNotFound();
    const { people, crimeReference, profile } = found;
    const except = [caseId, ...found.case.links.map(({ other }) => other)];
    const alike = await this.duplicates.likely(viewer, { profile: profile.code, crimeReference, people, except });
    return alike.map(likelyDuplicate);
  }

  /**
   * Those of a referral before it is made.
   * @param body as a draft's: what is missing is not compared
   * @throws ApiProblem 422
   */
  async ofReferral(caller: StaffMember, body: unknown): Promise<LikelyDuplicate[]> {
    const parsed = checked(draftBody, body);
    const likeness = { profile: parsed.profile, ...likenessOf(parsed), except: [] };
    return (await this.duplicates.likely(viewerOf(caller), likeness)).map(likelyDuplicate);
  }
}

const textOr = (value: unknown): string | null => (typeof value === 'string' ? value.slice(0, 254) : null);

function likenessOf({ participants, crimeReference }: DraftBody) {
  return {
    crimeReference: textOr(crimeReference),
    people: (participants ?? []).map(({ name, email, phone }) => ({
      name: textOr(name),
      email: textOr(email),
      phone: textOr(phone),
    })),
  };
}

/** A reference and how it stands; nothing of its people. */
const likelyDuplicate = ({ found, reasons }: Alike): LikelyDuplicate => ({
  id: found.id,
  reference: found.reference,
  profile: found.profile.code,
  stage: found.stage,
  openedAt: found.openedAt,
  provider: found.provider,
  reasons,
});
