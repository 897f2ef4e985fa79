import type { FacilitatorForCase } from '@whenready/contracts';
import { canTake, type Caseload, dayOf, type DecisionProfile, isOverridable } from '@whenready/domain';
import type { FacilitatorStore, FoundCase, Registered } from '@whenready/persistence';
import type { ProfileDirectory } from '../profiles/profileDirectory.js';
import type { CaseClock } from '../time/caseClock.js';

const NOTHING: Caseload = { cases: [], unsupervised: [] };

type TheCase = Pick<FoundCase, 'case' | 'profile' | 'lastEventAt'>;

/** Who can take a case, and why others cannot, by the register of the case's service. */
export class Candidates {
  constructor(
    private readonly register: Pick<FacilitatorStore, 'ofProfile' | 'caseloads'>,
    private readonly profiles: Pick<ProfileDirectory, 'pinned'>,
    private readonly clock: CaseClock,
  ) {}

  /** Every facilitator of the service: who can take the case first, then whom a supervisor may; least loaded first. */
  async of({ case: theCase, profile, lastEventAt }: TheCase): Promise<FacilitatorForCase[]> {
    const [registered, caseloads, pinned] = await Promise.all([
      this.register.ofProfile(profile.code),
      this.register.caseloads(profile.code),
      this.profiles.pinned(profile),
    ]);
    const today = dayOf(this.clock(lastEventAt));
    const answer = (one: Registered, caseload: Caseload, decided: DecisionProfile): FacilitatorForCase => {
      const { able, reasons } = canTake(one, theCase, decided, today, caseload);
      const { id, name, kind, accreditation, caseloadLimit } = one;
      return {
        ...{ id, name, kind, able, reasons, caseloadLimit },
        accreditation: accreditation.level,
        openCases: caseload.cases.length,
        despite: reasons.every(({ code }) => isOverridable(code)),
      };
    };
    return registered
      .map((one) => answer(one, caseloads.get(one.id) ?? NOTHING, pinned))
      .sort((a, b) => rank(a) - rank(b) || a.openCases - b.openCases || (a.name < b.name ? -1 : 1));
  }
}

const rank = ({ able, despite }: FacilitatorForCase): number => (able ? 0 : despite ? 1 : 2);
