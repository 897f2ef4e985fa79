import { readJson, writeJson } from '../files.js';
import { identify, isRunning, type ProcessIdentity } from './identity.js';
import { endProcess } from './end.js';

/** The children of a supervisor, so that the next one finds those that outlived it. */
export class PidFile {
  private readonly children = new Map<string, ProcessIdentity>();

  constructor(private readonly file: string) {}

  /** Notes a child, at once and on disk. */
  add(name: string, pid: number): void {
    const identity = identify(pid);
    if (!identity) return;
    this.children.set(name, identity);
    this.write();
  }

  /** Forgets a child that has ended. */
  remove(name: string): void {
    if (this.children.delete(name)) this.write();
  }

  /** Ends every child that still runs, by force after three seconds. */
  async endAll(): Promise<void> {
    await Promise.all([...this.children.values()].map((child) => endProcess(child, 'SIGTERM', 3_000)));
    this.children.clear();
    this.write();
  }

  private write(): void {
    writeJson(this.file, Object.fromEntries(this.children));
  }
}

/**
 * Ends the children that a killed supervisor left behind: PostgreSQL last, the rest before it.
 * A process that merely carries a remembered number is never touched. Gives the names of those ended.
 */
export async function endOrphans(file: string): Promise<string[]> {
  const left = Object.entries(readJson<Record<string, ProcessIdentity>>(file) ?? {}).filter(([, child]) =>
    isRunning(child),
  );
  const [databases, others] = [
    left.filter(([name]) => name === 'postgres'),
    left.filter(([name]) => name !== 'postgres'),
  ];
  await Promise.all(others.map(([, child]) => endProcess(child, 'SIGTERM', 3_000)));
  await Promise.all(databases.map(([, child]) => endProcess(child, 'SIGINT', 10_000)));
  writeJson(file, {});
  return left.map(([name]) => name);
}
