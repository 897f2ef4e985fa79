import { spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { lineOf, PlainError } from '../plain-error.js';
import { endProcess } from '../process/end.js';
import { identify, type ProcessIdentity } from '../process/identity.js';
import type { PidFile } from '../process/pid-file.js';
import { backOff } from './back-off.js';
import { lastLine, openLog } from './log-file.js';

/** A process to keep alive. */
export interface ChildSpec {
  name: string;
  command: string;
  args: readonly string[];
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  port?: number;
  /** The user to run as; absent: this one's. */
  user?: { uid: number; gid: number };
  /** How it is asked to end; absent: SIGTERM. */
  stopSignal?: NodeJS.Signals;
  /** Runs before every start. */
  prepare?: () => Promise<void>;
  /** Resolves to true once it answers. */
  ready: () => Promise<boolean>;
  /** How long it may take to answer, in milliseconds. */
  readyWithin?: number;
  /** How often it may end by itself before it first answers; absent: never. */
  attempts?: number;
}

/** What a child needs of its surroundings. */
export interface ChildSurroundings {
  logs: string;
  pids: PidFile;
  say: (line: string) => void;
  /** Called whenever the process behind a child has changed. */
  changed: () => void;
}

/** One process, started again with growing pauses whenever it ends by itself. */
export class Child {
  private identity?: ProcessIdentity;
  private kept = false;
  private stopping = false;
  private failures = 0;

  constructor(
    readonly spec: ChildSpec,
    private readonly around: ChildSurroundings,
  ) {}

  get pid(): number | undefined {
    return this.identity?.pid;
  }

  /** Starts it and waits until it answers; from then on it is kept alive. Throws a PlainError when it cannot. */
  async start(): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      await this.launch();
      if (await this.answering()) break;
      if (attempt >= (this.spec.attempts ?? 1)) throw new PlainError(this.story('stopped while starting'));
      await sleep(500);
    }
    this.kept = true;
    if (!this.identity) void this.keep(Date.now());
  }

  /** Ends it, by force after `graceMs`, and waits for that. */
  async stop(graceMs: number): Promise<void> {
    this.stopping = true;
    if (this.identity) await endProcess(this.identity, this.spec.stopSignal ?? 'SIGTERM', graceMs);
  }

  private async launch(): Promise<void> {
    await this.spec.prepare?.();
    if (this.stopping) throw new PlainError(`${this.spec.name} is not started: stopping.`);
    const { name, command, args, env, cwd, user } = this.spec;
    const log = openLog(this.around.logs, name);
    // A session of its own: Ctrl-C in the terminal must reach the supervisor alone, which stops all in order.
    const child = spawn(command, args, {
      env,
      cwd,
      ...user,
      detached: true,
      stdio: ['ignore', log, log],
      windowsHide: true,
    });
    closeSync(log);
    const launched = Date.now();
    if (child.pid === undefined) {
      const [error] = (await once(child, 'error')) as [Error];
      throw new PlainError(`${name} cannot be started: ${lineOf(error)}`);
    }
    this.around.pids.add(name, child.pid);
    this.identity = identify(child.pid);
    child.once('exit', (code, signal) => this.ended(launched, signal ?? `exit code ${code}`));
    this.around.changed();
  }

  private async answering(): Promise<boolean> {
    const until = Date.now() + (this.spec.readyWithin ?? 60_000);
    for (;;) {
      if (this.stopping) throw new PlainError(`${this.spec.name} is not started: stopping.`);
      if (!this.identity) return false;
      if (await this.spec.ready().catch(() => false)) return true;
      if (Date.now() > until) throw new PlainError(this.story('does not answer'));
      await sleep(50);
    }
  }

  private story(what: string): string {
    return `${this.spec.name} ${what}: ${lastLine(this.around.logs, this.spec.name)} (see ${this.around.logs}/${this.spec.name}.log)`;
  }

  private ended(launched: number, how: string): void {
    this.identity = undefined;
    this.around.pids.remove(this.spec.name);
    if (!this.kept || this.stopping) return;
    this.around.say(`${this.spec.name} ended (${how}); starting it again.`);
    void this.keep(launched);
  }

  private async keep(launched: number): Promise<void> {
    this.failures = Date.now() - launched > 60_000 ? 0 : this.failures + 1;
    await sleep(backOff(this.failures));
    if (this.stopping || this.identity) return;
    try {
      await this.launch();
    } catch (error) {
      if (this.stopping) return;
      this.around.say(lineOf(error));
      void this.keep(Date.now());
    }
  }
}
