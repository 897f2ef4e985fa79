import { type Command, decide, type DecisionProfile, isRefusal, type Refusal, upcastCase } from '@whenready/domain';
import type { RecoverStore } from '@whenready/persistence';
import type { WorkflowStart } from '../temporal/caseEngine.js';
import type { CaseClock } from '../time/caseClock.js';

/** What a closed case says to a command: no, or the state to start its workflow from. */
export type ClosedWord =
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly revision: number }
  | { readonly kind: 'start'; readonly start: WorkflowStart };

/** Closed cases have no workflow: what they refuse is said here, and what they take starts one from the journal. */
export class ClosedCases {
  constructor(
    private readonly store: Pick<RecoverStore, 'one'>,
    private readonly clock: CaseClock,
  ) {}

  /** @returns null where the journal has the case open, or not at all */
  async ask(caseId: string, command: Command, profile: DecisionProfile): Promise<ClosedWord | null> {
    const stored = await this.store.one(caseId);
    if (stored?.stage !== 'closed') return null;
    const { snapshot, deadline, reminders, provider, lastEventAt } = stored;
    const theCase = upcastCase(snapshot.v, snapshot.case);
    const decision = decide(theCase, command, profile, this.clock(lastEventAt));
    if (isRefusal(decision)) return { kind: 'refused', refusal: decision, revision: theCase.revision };
    const input = { caseId, profile, snapshot, deadline, reminders };
    return { kind: 'start', start: { input, stage: 'closed', provider } };
  }
}
