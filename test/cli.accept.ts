import { execFile } from 'node:child_process';
import { environmentOf } from '@whenready/infra';
import { HOME } from './harness/stack.js';

interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a coordinator of Gloucestershire. */
const whenready = (...args: string[]) =>
  new Promise<Said>((resolve) => {
    const env = { ...process.env, ...environmentOf(HOME, 'live') };
    execFile(
      process.execPath,
      ['apps/cli/bin/whenready.mjs', ...args, '--as', 'ruth.castell@example.org'],
      { env },
      (error, out, err) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });

describe('the command line', () => {
  it('refers a case, shows it, moves it, lists it, and refuses with a code and a way out', async () => {
    const referred = await whenready('refer', '--file', 'examples/gloucestershire.json', '--json');
    expect(referred).toMatchObject({ code: 0 });
    const { reference } = JSON.parse(referred.out) as { reference: string };
    const shown = await whenready('show', reference);
    expect(shown.out).toMatch(/Waiting for the supervisor to accept or decline the referral/);
    expect((await whenready('do', reference, 'accept')).code).toBe(0);
    const refused = await whenready('do', reference, 'accept');
    expect(refused.code).toBe(1);
    expect(refused.err + refused.out).toMatch(/ALREADY_ACCEPTED/);
    const invalid = await whenready('do', reference, 'hold', '--kind', 'tea');
    expect(invalid.code).not.toBe(0);
    expect(invalid.err + invalid.out).toMatch(/kind/);
    const listed = await whenready('cases', '--json');
    expect(listed.out).toContain(reference);
    expect((await whenready('stalled')).code).toBe(0);
    expect((await whenready('show', 'GLO-1999-0001')).code).toBe(1);
  }, 60_000);
});
