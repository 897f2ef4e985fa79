import type { StackOptions } from '../options.js';
import { Stack } from '../stack/stack.js';
import { untilStopped } from './until-stopped.js';

/**
 * Starts a stack, does the work, and stops the stack whatever happened; asked to end meanwhile, it stops at once.
 * Gives the work's exit code, or 130 when it was asked to end.
 */
export async function withStack(
  options: StackOptions,
  say: (line: string) => void,
  work: (stack: Stack, signal: AbortSignal) => Promise<number>,
): Promise<number> {
  const stack = new Stack(options, say);
  const asked = untilStopped().asked.then(() => {
    say('Stopping …');
    return stop(stack, 130);
  });
  const worked = stack
    .start()
    .then(() => work(stack, stack.aborted.signal))
    .then(
      (code) => stop(stack, code),
      async (error: unknown) => {
        const wasAsked = stack.aborted.signal.aborted;
        await stack.stop();
        if (wasAsked) return 130;
        throw error;
      },
    );
  return Promise.race([asked, worked]);
}

async function stop(stack: Stack, code: number): Promise<number> {
  await stack.stop();
  return code;
}
