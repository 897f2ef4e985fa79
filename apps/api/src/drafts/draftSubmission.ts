import type { Instant } from '@whenready/domain';
import type { AnswerStore, DraftStore, StaffMember } from '@whenready/persistence';
import { ApiProblem } from '../errors/apiProblem.js';
import { outcomeUnknown } from '../errors/away.js';
import type { ReferralGateway } from '../referrals/referralGateway.js';
import type { DraftGateway } from './draftGateway.js';
import { caseOfDraft } from './draftIds.js';
import { draftEnded } from './draftProblems.js';

const OUTCOME_UNKNOWN = outcomeUnknown().body.code;

/** A draft becomes a case: once, whoever submits it and however often. */
export class DraftSubmission {
  constructor(
    private readonly drafts: Pick<DraftStore, 'hold' | 'letGo' | 'becameCase'>,
    private readonly gateway: Pick<DraftGateway, 'find'>,
    private readonly referrals: Pick<ReferralGateway, 'refer'>,
    private readonly answers: Pick<AnswerStore, 'find'>,
    private readonly now: () => Instant,
  ) {}

  /**
   * Makes the referral that a draft holds.
   * @returns the case's first summary, as JSON text; the same for a draft that has become a case already
   * @throws ApiProblem 404, 422 naming what is missing, or what a referral ends with; the draft is then as it was
   */
  async submit(caller: StaffMember, id: string): Promise<string> {
    await this.gateway.find(caller, id);
    return (await this.alreadyCase(id)) ?? this.refer(caller, id);
  }

  private async refer(caller: StaffMember, id: string): Promise<string> {
    const body = await this.drafts.hold(id, this.now());
    if (!body) throw draftEnded();
    try {
      const answer = await this.referrals.refer(caller, caseOfDraft(id), body);
      await this.drafts.becameCase(id, caseOfDraft(id).caseId, this.now());
      return answer;
    } catch (error) {
      return this.afterFailure(id, error);
    }
  }

  /** Another attempt may have got through meanwhile. One that certainly came to nothing lets the draft go. */
  private async afterFailure(id: string, error: unknown): Promise<string> {
    if (!(error instanceof ApiProblem) || error.body.code === OUTCOME_UNKNOWN) throw error;
    const answer = await this.alreadyCase(id);
    if (answer !== null) return answer;
    await this.drafts.letGo(id);
    throw error;
  }

  /** The answer of the referral that a draft has become, whether or not the draft knows of it yet. */
  private async alreadyCase(id: string): Promise<string | null> {
    const { caseId, commandId } = caseOfDraft(id);
    const found = await this.answers.find(caseId, commandId);
    if (!found) return null;
    await this.drafts.becameCase(id, caseId, this.now());
    return found.answer;
  }
}
