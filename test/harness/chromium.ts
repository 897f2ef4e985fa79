import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const DEBIAN = '/usr/bin/chromium';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const HOW =
  'No Chromium was found, and the pages are tested in one. Install it (Debian and Ubuntu: apt-get install chromium), ' +
  'or let Playwright download its own (npx playwright-core install chromium), then run this again.';

/**
 * The Chromium to test with: one on the PATH, else the one that Playwright downloaded, else Debian's.
 * @throws Error saying how to get one
 */
export function findChromium(
  path = process.env.PATH ?? '',
  others: readonly string[] = [chromium.executablePath(), DEBIAN],
): string {
  const onPath = path.split(delimiter).flatMap((folder) => (folder ? NAMES.map((name) => join(folder, name)) : []));
  const found = [...onPath, ...others].find((file) => existsSync(file));
  if (!found) throw new Error(HOW);
  return found;
}

/** Windows of one Chromium with a profile of its own; each context is a person's, with their own cookies. */
export class Chromium {
  private readonly profile = mkdtempSync(join(tmpdir(), 'whenready-chromium-'));
  private readonly contexts: BrowserContext[] = [];
  private readonly browser = chromium.launch({ executablePath: findChromium(), args: FLAGS, env: this.environment() });

  /** A person's browser: script on or off, of any size. */
  async person(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    const context = await (await this.browser).newContext(options);
    this.contexts.push(context);
    return context;
  }

  async stop(): Promise<void> {
    await Promise.all(this.contexts.map((context) => context.close()));
    await (await this.browser).close();
    rmSync(this.profile, { recursive: true, force: true });
  }

  /** Settings and caches go to a folder that is thrown away. */
  private environment(): Record<string, string> {
    const { HOME: _home, ...rest } = process.env as Record<string, string>;
    return { ...rest, HOME: this.profile };
  }
}
