import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { environmentOf, waitFor } from '@whenready/infra';
import { HOME, running } from './stack.js';

/** The pages of a running home, in a process of their own: a stack under test has none. */
export class Web {
  private constructor(
    readonly url: string,
    private readonly child: ChildProcess,
  ) {}

  /** Starts them on a free port; done when they answer. */
  static async start(home = HOME): Promise<Web> {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const own = { PORT: String(port), REHEARSAL_API_URL: running(home).urls.rehearsalApi ?? '' };
    const env = { ...process.env, ...environmentOf(home, 'live'), ...own };
    const child = spawn(process.execPath, ['apps/web/dist/main.js'], { env, stdio: 'ignore' });
    await waitFor('the pages', async () => (await fetch(`${url}/sign-in`)).ok, { within: 60_000 });
    return new Web(url, child);
  }

  stop(): void {
    this.child.kill();
  }

  /** The address here of a link that leads to the pages of a stack. */
  here(link: string): string {
    return `${this.url}${new URL(link).pathname}`;
  }
}

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
