import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process as it can be told from a later one that was given the same number. */
export interface ProcessIdentity {
  pid: number;
  /** When it started, in a form that only this system compares; never parsed. */
  started: string;
}

/** The identity of a running process; undefined when there is none, or only its remains (a zombie). */
export function identify(pid: number): ProcessIdentity | undefined {
  const started = process.platform === 'linux' ? startedOnLinux(pid) : startedElsewhere(pid);
  return started === undefined ? undefined : { pid, started };
}

/** True while exactly this process runs. */
export function isRunning(identity: ProcessIdentity | undefined): boolean {
  return Boolean(identity?.started) && identify(identity?.pid ?? 0)?.started === identity?.started;
}

/** The command line of a running process, or the empty string. */
export function commandLine(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return process.platform === 'win32' ? '' : execFileSync('ps', ['-o', 'command=', '-p', String(pid)]).toString();
  } catch {
    return '';
  }
}

/** The start of a `/proc/<pid>/stat` line in ticks since boot; undefined for a zombie or a broken line. */
export function startTicks(stat: string): string | undefined {
  // The name, in brackets, may hold spaces and brackets itself: the fields begin after the last one.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
}

function startedOnLinux(pid: number): string | undefined {
  try {
    const ticks = startTicks(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    return ticks && `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${ticks}`;
  } catch {
    return undefined;
  }
}

function startedElsewhere(pid: number): string | undefined {
  try {
    const output =
      process.platform === 'win32'
        ? execFileSync('powershell', ['-NoProfile', '-Command', `(Get-Process -Id ${pid}).StartTime.Ticks`], quiet)
        : execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], quiet);
    const text = output.toString().trim();
    return text === '' || text.startsWith('Z') ? undefined : text.replace(/^[A-Z][^ ]* +(?=[A-Z])/, '');
  } catch {
    return undefined;
  }
}

const quiet = { stdio: ['ignore', 'pipe', 'ignore'] as ['ignore', 'pipe', 'ignore'] };
