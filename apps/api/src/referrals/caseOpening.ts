import {
  type CaseFact,
  type Command,
  dayOf,
  decide,
  type DecisionProfile,
  type Instant,
  isRefusal,
  type OpeningCommandName,
} from '@whenready/domain';
import type { AnswerStore, Intake, PendingPerson } from '@whenready/persistence';
import type { Delivery } from '../commands/delivery.js';
import { textIdOf } from '../commands/ids.js';
import { keyReused, refused } from '../errors/problems.js';
import type { WorkflowStart } from '../temporal/caseEngine.js';

/** Stands for the reference until one is allocated: a refused beginning uses none up. */
const NO_REFERENCE_YET = 'not-allocated';

/** What a case begins with. */
export interface Beginning {
  readonly caseId: string;
  readonly commandId: string;
  readonly bodyHash: string;
  readonly profile: DecisionProfile;
  /** Free text, with what it is; null where there is none. */
  readonly text: { readonly kind: string; readonly body: string } | null;
  readonly people: readonly PendingPerson[];
  readonly crimeReference: string | null;
  /** The command, of codes and ids only, with the case's reference and the stored text's id. */
  readonly command: (reference: string, textId: string | null) => Command<OpeningCommandName>;
}

/** The path on which a case begins, from a checked body to its first summary. */
export class CaseOpening {
  constructor(
    private readonly answers: Pick<AnswerStore, 'find'>,
    private readonly intake: Pick<Intake, 'storePeople' | 'storeText' | 'storeCrimeReference' | 'allocateReference'>,
    private readonly delivery: Pick<Delivery, 'bring'>,
    private readonly now: () => Instant,
  ) {}

  /**
   * Makes a case. Its id is given, so that the same again never makes a second one.
   * @returns the new case's summary, as JSON text
   * @throws ApiProblem 409, 403 or 503 as the API documents them
   */
  async open(beginning: Beginning): Promise<string> {
    const { caseId, commandId, bodyHash, profile, text } = beginning;
    const found = await this.answers.find(caseId, commandId);
    if (found) {
      if (found.bodyHash !== bodyHash) throw keyReused();
      return found.answer;
    }
    const textId = text && textIdOf(commandId, bodyHash);
    const facts = this.preCheck(beginning, textId);
    await this.storeFirst(beginning, textId);
    const year = Number(dayOf(this.now()).slice(0, 4));
    const reference = await this.intake.allocateReference(profile.prefix, year);
    const command = beginning.command(reference, textId) as Command;
    const start = startOf(caseId, profile, facts);
    return this.delivery.bring({ caseId, command, bodyHash, profile, over: false, start });
  }

  /** What the domain refuses starts no workflow. */
  private preCheck({ command, profile }: Beginning, textId: string | null): readonly CaseFact[] {
    const decision = decide(null, command(NO_REFERENCE_YET, textId) as Command, profile, this.now());
    if (isRefusal(decision)) throw refused(decision, 0);
    return decision;
  }

  /** Names, contact details and free text never travel: they are stored first, as pending. */
  private async storeFirst(beginning: Beginning, textId: string | null): Promise<void> {
    const { caseId, commandId, bodyHash, people, text, crimeReference } = beginning;
    if (people.length > 0) await this.intake.storePeople(caseId, people);
    if (crimeReference)
      await this.intake.storeCrimeReference({ caseId, commandId, bodyHash, reference: crimeReference });
    if (text && textId) await this.intake.storeText({ id: textId, caseId, commandId, ...text });
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
