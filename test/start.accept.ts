import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { kill9 } from '@whenready/infra';
import { OwnStack } from './harness/ownStack.js';
import { as } from './harness/stack.js';
import { Coordinating } from './harness/wholeLife.js';

const PROFILE = 'wiltshire';

/** Runs the start with these arguments and environment; gives its exit code and what it said. */
const start = (args: string[], env: Record<string, string> = {}) =>
  new Promise<{ code: number; said: string }>((resolve) => {
    execFile(
      process.execPath,
      ['infra/dist/main.js', 'start', '--no-ui', '--no-demo', ...args],
      { env: { ...process.env, ...env }, timeout: 60_000 },
      (error, stdout, stderr) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, said: stdout + stderr }),
    );
  });

describe('npm start', () => {
  const stack = new OwnStack();
  afterAll(() => stack.remove());

  it('finds every case where it was after kill -9 of everything at once, and answers their commands', async () => {
    await stack.start();
    const api = () => as('coordinator', PROFILE, 'live', 0, stack.home);
    const life = await (await Coordinating.refer(api(), PROFILE)).takeOn();
    await life.api.do(life.id, 'hold', { kind: 'outside' });
    const before = await life.view();
    for (const pid of stack.pids()) kill9(pid);
    const took = await stack.start();
    console.log(`Started again after kill -9 of everything in ${took} ms.`);
    expect(await api().view(life.id)).toEqual(before);
    expect((await api().command(life.id, 'resume', {})).status).toBe(200);
  }, 240_000);

  it('a second start on the same home says so in one line and ends with 1', async () => {
    const { code, said } = await start(['--home', stack.home, '--no-web']);
    expect(code).toBe(1);
    expect(said.trim().split('\n').at(-1)).toMatch(/already runs on this home \(process \d+\): .*stop it/);
    expect(said).not.toMatch(/\n\s+at /);
  }, 60_000);

  it('a port in use is one clear line and exit code 1', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const port = (server.address() as { port: number }).port;
    const { code, said } = await start(['--home', `${stack.home}-port`], { PORT: String(port) });
    server.close();
    rmSync(`${stack.home}-port`, { recursive: true, force: true });
    expect(code).toBe(1);
    expect(said).toMatch(new RegExp(`${port}`));
    expect(said).not.toMatch(/\n\s+at /);
  }, 60_000);
});
