import { stackOptions } from '../options.js';
import { cliEntry } from '../project.js';
import { readRun } from '../run-file.js';
import { environmentOf } from '../testing/environment-of.js';
import { runNode } from './scripts.js';
import { withStack } from './with-stack.js';

/** `demo [arguments]`: one case's life in the rehearsal, on what runs already or else on a stack started for it. */
export async function demo(args: string[]): Promise<number> {
  const options = { ...stackOptions([]), web: false, ui: false, demo: false };
  const rehearse = (signal?: AbortSignal) =>
    runNode([cliEntry(), 'rehearse', ...args], environmentOf(options.home, 'rehearsal'), signal);
  if (readRun(options.home)?.urls.rehearsalApi) return rehearse();
  return withStack(options, console.log, (_stack, signal) => rehearse(signal));
}
