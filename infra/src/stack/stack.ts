import { homePaths, openHome, type HomePaths } from '../home.js';
import type { StackOptions } from '../options.js';
import { PlainError } from '../plain-error.js';
import { choosePorts, isFree } from '../ports.js';
import { identify } from '../process/identity.js';
import { markStopping, releaseLock } from '../process/lock.js';
import { endOrphans, PidFile } from '../process/pid-file.js';
import { openSecrets } from '../secrets.js';
import { Child, type ChildSpec, type ChildSurroundings } from '../supervise/child.js';
import { Steps } from '../supervise/steps.js';
import { removeRun, writeRun, type Run, type RunUrls } from '../run-file.js';
import type { StackContext } from './context.js';
import { startParts } from './parts.js';
import { portNames, type StackPorts } from './stack-ports.js';
import { stopOrder } from './stop-order.js';
import { lockHome } from './lock-home.js';

/** Everything that runs in one home, under one supervisor: this process. */
export class Stack implements StackContext {
  readonly paths: HomePaths;
  readonly steps: Steps;
  readonly aborted = new AbortController();
  readonly around: ChildSurroundings;
  private readonly pids: PidFile;
  private readonly children: Child[] = [];
  private urls?: RunUrls;
  private locked = false;
  private stopped?: Promise<void>;

  constructor(
    readonly options: StackOptions,
    readonly say: (line: string) => void,
  ) {
    this.paths = homePaths(options.home);
    this.steps = new Steps(say);
    this.pids = new PidFile(this.paths.pids);
    this.around = { logs: this.paths.logs, pids: this.pids, say, changed: () => this.writeRun() };
  }

  /** Starts everything and waits until it answers. Throws a PlainError when something cannot; then call `stop`. */
  async start(): Promise<Run> {
    openHome(this.options.home);
    await lockHome(this.paths.lock, this.say);
    this.locked = true;
    removeRun(this.options.home);
    const ended = await endOrphans(this.paths.pids);
    if (ended.length) this.say(`  ended what an earlier run left behind: ${ended.join(', ')}`);
    const ports = await this.choosePorts();
    this.urls = await startParts(this, ports, openSecrets(this.paths.secrets));
    return this.writeRun() as Run;
  }

  /** Starts a process and keeps it alive. */
  async keep(spec: ChildSpec): Promise<void> {
    this.aborted.signal.throwIfAborted();
    const child = new Child(spec, this.around);
    this.children.push(child);
    await child.start();
  }

  /** Where everything answers, once started. */
  addresses(): RunUrls {
    if (!this.urls) throw new Error('not started yet');
    return this.urls;
  }

  /** Stops every process in order, apps first and PostgreSQL last, and waits for them. */
  stop(): Promise<void> {
    this.stopped ??= this.stopAll();
    return this.stopped;
  }

  private async stopAll(): Promise<void> {
    this.aborted.abort(new PlainError('Stopped while starting.'));
    if (!this.locked) return;
    markStopping(this.paths.lock);
    for (const group of stopOrder(this.children)) await Promise.all(group.map((child) => child.stop(15_000)));
    await this.pids.endAll();
    removeRun(this.options.home);
    releaseLock(this.paths.lock);
  }

  private async choosePorts(): Promise<StackPorts> {
    const { webPort, web } = this.options;
    if (web && webPort && !(await isFree(webPort, process.env.HOST || '127.0.0.1'))) {
      throw new PlainError(
        `Port ${webPort} is in use: stop what uses it, or choose another, as in PORT=3001 npm start.`,
      );
    }
    const ports = await choosePorts(this.paths.ports, portNames);
    return webPort ? { ...ports, web: webPort } : ports;
  }

  private writeRun(): Run | undefined {
    if (!this.urls || this.aborted.signal.aborted) return undefined;
    const processes = this.children.map(({ spec, pid }) => [spec.name, { pid, port: spec.port }] as const);
    const run: Run = {
      pid: process.pid,
      started: identify(process.pid)?.started ?? '',
      ready: true,
      processes: Object.fromEntries(processes),
      urls: this.urls,
      secretsFile: this.paths.secrets,
      demoUsersFile: this.paths.demoUsers,
    };
    writeRun(this.options.home, run);
    return run;
  }
}
