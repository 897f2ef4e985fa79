import { setTimeout as pause } from 'node:timers/promises';
import { type Command, type DecisionProfile, type Instant, type RefusalCode } from '@whenready/domain';
import { waitFor } from '@whenready/infra';
import { summarise } from '@whenready/persistence';
import { agree, Disagreement } from './disagreement.js';
import { LiveCase } from './liveCase.js';
import { Model } from './model.js';
import type { Given } from './opening.js';
import type { Space } from './space.js';

const SETTLED_WITHIN = { within: 30_000, every: 20 };
const MINUTE_MS = 60_000;

/** The same case twice: in the pure domain and in the running rehearsal, compared after every step. */
export class SideBySide {
  readonly live: LiveCase;
  readonly model: Model;
  /** The case's clock is here or later. */
  now: Instant = new Date().toISOString();

  constructor(
    private readonly space: Space,
    readonly profile: DecisionProfile,
  ) {
    this.live = new LiveCase(space, profile);
    this.model = new Model(profile);
  }

  /** The case as a random command is made from it. */
  get standing() {
    const { theCase, profile } = this.model;
    return { theCase, profile, services: this.space.profiles, now: this.now };
  }

  /**
   * Gives a command to both.
   * @returns the code that both refuse it with; null where both take it
   * @throws Disagreement
   */
  async give(command: Command): Promise<RefusalCode | null> {
    const wasOver = this.model.isOver;
    const before = this.now;
    this.model.send(command);
    const outcome = await this.live.give(command, this.model.profile, wasOver);
    await this.takeIn();
    const moments = async () => [before, await this.look(), this.model.lastEventAt || before];
    if ('code' in outcome) {
      const code = outcome.code as RefusalCode;
      this.model.refuses(command, code, outcome.revision, await moments());
      return code;
    }
    const { summary } = outcome;
    const at = this.model.endedAt(command.id);
    if (at === null) this.model.changesNothing(command, summary.revision, await moments());
    else {
      const { theCase, profile } = this.model.knownAt(summary.revision);
      agree(`The answer to ${command.name}`, summary, summarise(theCase, profile, at));
    }
    if (wasOver && !this.model.isOver) await this.catchUp();
    await this.settled();
    return null;
  }

  /** Begins with what was given before now: the journal has it, and the workflow starts from there, as recovery does. */
  async recover(given: readonly Given[]): Promise<void> {
    for (const { command, at } of given) {
      this.model.send(command);
      await this.live.wasGiven(command, at);
    }
    await this.takeIn();
    await this.live.recover();
    this.now = await this.live.clock();
  }

  /** Lets time pass in both; none for a case that is over, whose clock stands still. */
  async pass(ms: number): Promise<void> {
    if (ms <= 0 || this.model.isOver) return;
    await this.live.pass(ms);
    this.now = new Date(Date.parse(this.now) + ms).toISOString();
    await this.takeIn();
    await this.settled();
  }

  /** The clock of the case now: its workflow's while there is one, else that of the api. */
  private async look(): Promise<Instant> {
    const { theCase, isOver, lastEventAt } = this.model;
    const seen = theCase && !isOver ? await this.live.clock() : this.space.clock(lastEventAt || null);
    if (seen > this.now) this.now = seen;
    return seen;
  }

  /** A workflow that was started for a case that was over begins at the wall's clock: it is brought to where the case was. */
  private async catchUp(): Promise<void> {
    const behind = Date.parse(this.model.lastEventAt) - Date.parse(await this.live.clock());
    if (behind > 0) await this.live.pass(behind + MINUTE_MS);
    this.now = await this.live.clock();
  }

  /** Takes in what the journal has, and compares the case's row with it. */
  private async takeIn(): Promise<void> {
    const { theCase, deadline, written } = await this.live.stored(this.model.revision);
    this.model.take(written);
    agree('The case as stored', theCase, this.model.theCase);
    agree('The deadline as stored', deadline, this.model.deadline);
  }

  /** Waits until nothing is due or under way. */
  private async settled(): Promise<void> {
    const isQuiet = () => {
      const { theCase, deadline } = this.model;
      return (deadline === null || deadline > this.now) && !theCase?.reminders.some(({ state }) => state === 'due');
    };
    for (const until = Date.now() + SETTLED_WITHIN.within; !isQuiet(); await this.takeIn()) {
      if (Date.now() > until) throw new Disagreement(`It is ${this.now}; not fired: ${this.model.deadline ?? 'none'}.`);
      await pause(SETTLED_WITHIN.every);
    }
  }

  /** Compares what the workflow itself holds; a case that is over has no workflow. */
  async compareWorkflow(): Promise<void> {
    const { theCase, revision, deadline, isOver } = this.model;
    if (isOver) {
      await waitFor('the workflow of a closed case to end', async () => !(await this.live.runs()), SETTLED_WITHIN);
      return;
    }
    const { armedFor: _, ...held } = await this.live.state();
    agree('The state that the workflow holds', held, { revision, stage: theCase?.stage ?? 'none', deadline });
  }
}
