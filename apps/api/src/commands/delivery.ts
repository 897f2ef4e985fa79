import { type AnswerStore, type CaseReader, isStoreAway } from '@whenready/persistence';
import { engineAway, outcomeUnknown, storeAway, temporalAway } from '../errors/away.js';
import { keyReused, refused } from '../errors/problems.js';
import type { CaseEngine } from '../temporal/caseEngine.js';
import { type Failure, failureOf } from '../temporal/failures.js';
import type { ClosedCases } from './closedCases.js';
import { beginning, type Order, type Progress } from './order.js';

/** Nobody waits longer for an answer. */
export const ANSWER_WITHIN_MS = 20_000;
/** A workflow that is between two runs is found again by then. */
const LOOKS_FOR_A_WORKFLOW = 4;

/** Milliseconds before the next attempt: growing to a second, and never the same for many that failed at once. */
const pauseAfter = (attempts: number): number => Math.min(100 * 2 ** (attempts - 1), 1_000) * (0.5 + Math.random() / 2);

export interface DeliveryParts {
  readonly engine: Pick<CaseEngine, 'give'>;
  readonly answers: Pick<AnswerStore, 'find'>;
  readonly reader: Pick<CaseReader, 'revisionOf'>;
  readonly closed: Pick<ClosedCases, 'ask'>;
  readonly pause: (ms: number) => Promise<unknown>;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** Brings one command to its case and comes back with the answer, however often it must be sent. */
export class Delivery {
  constructor(private readonly parts: DeliveryParts) {}

  /**
   * Sends a command, again and again where that is safe (the same command id, a new update id), for
   * {@link ANSWER_WITHIN_MS} at most.
   * @returns the answer as the journal stored it
   * @throws ApiProblem 403 or 409 for a refusal, 409 for a reused key, 503 where something is away
   */
  async bring(order: Order): Promise<string> {
    const until = this.parts.now() + ANSWER_WITHIN_MS;
    const progress = beginning(order);
    try {
      let answer = order.over ? await this.askClosed(order, progress) : null;
      while (answer === null) answer = await this.attempt(order, progress, until);
      return answer;
    } catch (error) {
      if (!isStoreAway(error)) throw error;
      throw progress.reached ? outcomeUnknown() : storeAway();
    }
  }

  /** One attempt. Gives null where the command should be sent again. */
  private async attempt(order: Order, progress: Progress, until: number): Promise<string | null> {
    const { command, bodyHash, caseId } = order;
    const request = { command, bodyHash, pastFirstLook: progress.pastFirstLook };
    progress.attempts += 1;
    try {
      return await this.parts.engine.give(caseId, request, progress.start, until);
    } catch (error) {
      return this.afterFailure(order, failureOf(error), progress, until);
    }
  }

  private async afterFailure(
    order: Order,
    failure: Failure,
    progress: Progress,
    until: number,
  ): Promise<string | null> {
    switch (failure.kind) {
      case 'refused':
        return this.afterRefusal(order, failure, progress);
      case 'key-reused':
        throw keyReused();
      case 'broken':
        throw failure.error;
      case 'store-away':
        return this.storedOr(order, outcomeUnknown());
      case 'gone':
        return this.afterGone(order, progress, until);
      case 'lost':
        progress.reached = true;
        return this.again(order, progress, until);
      case 'never-sent':
        return this.again(order, progress, until);
    }
  }

  /**
   * A first look may have been on an old state, or on one that this very command has changed already: where there is
   * an answer it counts, and where the journal is further it decides alone.
   */
  private async afterRefusal(
    order: Order,
    { refusal, revision }: Extract<Failure, { kind: 'refused' }>,
    progress: Progress,
  ): Promise<string | null> {
    const [stored, journal] = await Promise.all([this.stored(order), this.parts.reader.revisionOf(order.caseId)]);
    if (stored !== null) return stored;
    if (progress.pastFirstLook || (journal ?? 0) <= revision) throw refused(refusal, revision);
    progress.pastFirstLook = true;
    return null;
  }

  /** No workflow runs: the case is closed, or is between two runs, or Temporal has lost it. */
  private async afterGone(order: Order, progress: Progress, until: number): Promise<string | null> {
    const answer = (await this.stored(order)) ?? (progress.start ? null : await this.askClosed(order, progress));
    if (answer !== null) return answer;
    progress.gone += 1;
    if (progress.start === null && progress.gone >= LOOKS_FOR_A_WORKFLOW)
      throw progress.reached ? outcomeUnknown() : engineAway();
    return this.again(order, progress, until);
  }

  private async askClosed(order: Order, progress: Progress): Promise<string | null> {
    const word = await this.parts.closed.ask(order.caseId, order.command, order.profile);
    if (word?.kind === 'refused') return this.afterRefusal(order, word, progress);
    progress.start = word?.start ?? progress.start;
    return null;
  }

  private async again(order: Order, progress: Progress, until: number): Promise<string | null> {
    const pause = pauseAfter(progress.attempts);
    if (this.parts.now() + pause >= until)
      return this.storedOr(order, progress.reached ? outcomeUnknown() : temporalAway());
    await this.parts.pause(pause);
    return null;
  }

  /** The answer that the journal may have stored though none came back; else the problem. */
  private async storedOr(order: Order, problem: Error): Promise<string> {
    const stored = await this.stored(order).catch((error) => {
      throw isStoreAway(error) ? problem : error;
    });
    if (stored === null) throw problem;
    return stored;
  }

  private async stored({ caseId, command, bodyHash }: Order): Promise<string | null> {
    const found = await this.parts.answers.find(caseId, command.id);
    if (found && found.bodyHash !== bodyHash) throw keyReused();
    return found?.answer ?? null;
  }
}
