import type { Instant } from '@whenready/domain';
import type { Giving, InboundStore, Intake, RecoverStore } from '@whenready/persistence';
import type { Delivery } from '../commands/delivery.js';
import { ApiProblem } from '../errors/apiProblem.js';
import type { ProfileDirectory } from '../profiles/profileDirectory.js';
import { bodyHashOf, commandsOf } from './giving.js';

/** For how long nobody else gives what somebody is giving: longer than anybody waits for an answer. */
const LEASE_MS = 120_000;
const AT_ONCE = 10;
/** Milliseconds before the next try: growing from 15 seconds to half an hour. */
const pauseAfter = (tries: number): number => Math.min(15_000 * 2 ** (tries - 1), 1_800_000);

export interface GiverParts {
  readonly store: Pick<InboundStore, 'due' | 'settle' | 'tryLater'>;
  readonly cases: Pick<RecoverStore, 'one'>;
  readonly profiles: Pick<ProfileDirectory, 'pinned'>;
  readonly intake: Pick<Intake, 'storeText'>;
  readonly delivery: Pick<Delivery, 'bring'>;
  /** Counts what is promised to be nameless, once its command is in the journal. */
  readonly release: () => Promise<void>;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/**
 * Gives what came in to its cases. It is stored before, and stays due until a case has it or has refused it for good:
 * whoever stops in between loses nothing, and what is given twice counts once, by its command's id.
 */
export class InboundGiver {
  constructor(private readonly parts: GiverParts) {}

  /**
   * Gives all that is due, or all of one message.
   * @returns how many givings were tried
   */
  async round(inbound: string | null = null): Promise<number> {
    let tried = 0;
    for (;;) {
      const due = await this.parts.store.due(this.at(0), this.at(LEASE_MS), AT_ONCE, inbound);
      await Promise.all(due.map((each) => this.give(each)));
      tried += due.length;
      if (due.length < AT_ONCE) return tried;
    }
  }

  /** Gives one message without anybody waiting for it; what does not get through is given by a later round. */
  soon(inbound: string): void {
    void this.round(inbound).catch(() => undefined);
  }

  private async give(giving: Giving): Promise<void> {
    try {
      await this.bring(giving);
      await this.parts.store.settle(giving, 'given', this.at(0));
    } catch (error) {
      if (isFinal(error)) return this.parts.store.settle(giving, 'refused', this.at(0));
      await this.parts.store.tryLater(giving, this.at(pauseAfter(giving.tries)));
    }
  }

  private async bring(giving: Giving): Promise<void> {
    const { caseId } = giving;
    const found = await this.parts.cases.one(caseId);
    if (!found) throw new NoSuchCase();
    const profile = await this.parts.profiles.pinned(found.profile);
    const over = found.stage === 'closed' && found.deadline === null;
    for (const { command, text } of commandsOf(giving)) {
      const { textId = null } = command.payload as { textId?: string | null };
      if (text !== null && textId !== null)
        await this.parts.intake.storeText({
          id: textId,
          caseId,
          commandId: command.id,
          kind: command.name,
          body: text,
        });
      await this.parts.delivery.bring({
        caseId,
        command,
        bodyHash: bodyHashOf(command.id),
        profile,
        over,
        start: null,
      });
    }
    if (giving.kind === 'survey') await this.parts.release();
  }

  private at(later: number): Instant {
    return new Date(this.parts.now() + later).toISOString();
  }
}

class NoSuchCase extends Error {}

/** The case said no, or is not there: trying again changes nothing, so a person looks at it. */
const isFinal = (error: unknown): boolean =>
  error instanceof NoSuchCase || (error instanceof ApiProblem && error.status < 500);
