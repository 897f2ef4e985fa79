import type { DecisionProfile, Instant } from '@whenready/domain';
import type { RecoverableCase } from '@whenready/persistence';
import { spreadStarts } from './spread.js';

/** What recovering needs of the world. */
export interface RecoverPorts {
  openCases(after: string | null, limit: number): Promise<RecoverableCase[]>;
  profileOf(code: string, version: number): Promise<DecisionProfile>;
  /** True when it was started, false when it runs already. */
  start(found: RecoverableCase, profile: DecisionProfile): Promise<boolean>;
  isRunning(caseId: string): Promise<boolean>;
  /** Claims left in `sending` become unknown; how many. */
  resetSending(): Promise<number>;
  pause(ms: number): Promise<void>;
}

export interface Recovered {
  readonly started: number;
  readonly alreadyRunning: number;
  readonly failed: readonly { readonly reference: string; readonly reason: string }[];
  /** Reminders whose sending was cut off: each is now a task for a person. */
  readonly unknownSendings: number;
}

export interface RecoverOptions {
  readonly now: Instant;
  readonly dryRun: boolean;
  readonly onProgress: (seen: number) => void;
}

const PAGE = 200;
const AT_ONCE = 8;

/**
 * Starts the workflow of each open case that has none, from its journal. Those that run are left alone. Cases whose
 * deadline has passed start spread out, so that they do not all fall due in one moment.
 */
export async function recover(ports: RecoverPorts, options: RecoverOptions): Promise<Recovered> {
  const unknownSendings = options.dryRun ? 0 : await ports.resetSending();
  const tally = { started: 0, alreadyRunning: 0, failed: [] as { reference: string; reason: string }[] };
  let seen = 0;
  const one = async (found: RecoverableCase): Promise<void> => {
    const started = await bringBack(ports, found, options.dryRun).catch((error: unknown) => error as Error);
    if (started instanceof Error) tally.failed.push({ reference: found.reference, reason: started.message });
    else if (started) tally.started += 1;
    else tally.alreadyRunning += 1;
    options.onProgress((seen += 1));
  };
  for (let after: string | null = null; ;) {
    const page = await ports.openCases(after, PAGE);
    const last = page.at(-1);
    if (!last) return { ...tally, unknownSendings };
    const { inTime, overdue } = spreadStarts(page, options.now);
    await inParallel(inTime, one);
    for (const { found, waitMs } of overdue) {
      if (!options.dryRun) await ports.pause(waitMs);
      await one(found);
    }
    after = last.id;
  }
}

async function bringBack(ports: RecoverPorts, found: RecoverableCase, dryRun: boolean): Promise<boolean> {
  if (dryRun) return !(await ports.isRunning(found.id));
  return ports.start(found, await ports.profileOf(found.profile.code, found.profile.version));
}

async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  const one = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
}
