import { stackOptions } from '../options.js';
import { environmentOf } from '../testing/environment-of.js';

/**
 * `env [live|rehearsal] [--home DIR]`: the environment of a running home as shell lines, for
 * `eval "$(node infra/dist/main.js env live)"`. It holds secrets.
 */
export async function env(args: string[]): Promise<number> {
  const space = args.includes('rehearsal') ? 'rehearsal' : 'live';
  const { home } = stackOptions(args.filter((arg) => arg !== 'live' && arg !== 'rehearsal'));
  for (const [name, value] of Object.entries(environmentOf(home, space))) {
    console.log(`export ${name}='${value.replaceAll("'", String.raw`'\''`)}'`);
  }
  return 0;
}
