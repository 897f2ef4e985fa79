import { stackOptions } from '../options.js';
import { readJson } from '../files.js';
import type { Stack } from '../stack/stack.js';
import { withStack } from './with-stack.js';
import { banner, type DemoUser } from './banner.js';

/** `start [--home DIR] [--no-web] [--no-ui] [--no-demo] [--no-apps]`: starts everything and stays up. */
export async function start(args: string[]): Promise<number> {
  const options = stackOptions(args);
  console.log(`Starting Whenready in ${options.home}`);
  const code = await withStack(options, console.log, staysUp);
  console.log('Stopped.');
  return code === 130 ? 0 : code;
}

function staysUp(stack: Stack, signal: AbortSignal): Promise<number> {
  const users = readJson<DemoUser[]>(stack.paths.demoUsers) ?? [];
  console.log(banner(stack.addresses(), users, stack.steps.total()));
  return new Promise((done) => signal.addEventListener('abort', () => done(0)));
}
