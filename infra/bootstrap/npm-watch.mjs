import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/**
 * Calls `gone` once the npm that started this process has gone without a word, as by kill -9.
 * npm runs a script through a shell, which outlives it: then it is the shell's parent that is watched.
 */
export function watchNpm(gone) {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
  const parent = process.ppid;
  const shell = /^(ba|da|z|k)?sh$/.test(look(parent)?.name ?? '');
  const grandparent = shell ? look(parent)?.parent : undefined;
  const left = () => process.ppid !== parent || (shell && look(parent)?.parent !== grandparent);
  const timer = setInterval(() => {
    if (!left()) return;
    clearInterval(timer);
    gone();
  }, 1_000);
  timer.unref();
}

/** Name and parent of a process; undefined when it cannot be told. */
function look(pid) {
  try {
    if (process.platform !== 'linux') return fromPs(pid);
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [name, parent] = [
      stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')')),
      stat.slice(stat.lastIndexOf(')') + 2),
    ];
    return { name, parent: Number(parent.split(' ')[1]) };
  } catch {
    return undefined;
  }
}

function fromPs(pid) {
  const [parent, name] = execFileSync('ps', ['-o', 'ppid=,comm=', '-p', String(pid)])
    .toString()
    .trim()
    .split(/ +/, 2);
  return { name: basename(name), parent: Number(parent) };
}
