import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { z } from 'zod';
import { PlainError } from './plain-error.js';
import { projectFolder } from './project.js';

const environment = z.object({
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  TEMPORAL_ADDRESS: z
    .string()
    .regex(/^[^\s:/]+:\d+$/, 'must be host:port')
    .optional(),
  WHENREADY_HOME: z.string().min(1).optional(),
  NODE_ENV: z.string().default('development'),
});

/** What to start, and where its state lies. */
export interface StackOptions {
  /** Absolute folder of all state. */
  home: string;
  /** The web's port; absent: any free port. */
  webPort?: number;
  /** An existing PostgreSQL for live cases; absent: an embedded one is started. */
  databaseUrl?: string;
  /** An existing Temporal (host:port); absent: a server is started on the same PostgreSQL. */
  temporalAddress?: string;
  nodeEnv: string;
  web: boolean;
  ui: boolean;
  demo: boolean;
  /** False: only PostgreSQL, Temporal, its UI and the inbox. */
  apps: boolean;
}

/**
 * Options of `start` from its arguments and the environment.
 * Arguments: `--home DIR`, `--no-web`, `--no-ui`, `--no-demo`, `--no-apps`.
 * Throws a PlainError naming the wrong variable or argument.
 */
export function stackOptions(args: readonly string[], env: NodeJS.ProcessEnv = process.env): StackOptions {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    throw new PlainError(
      parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ') +
        '. Correct the environment and start again.',
    );
  }
  const flags = readFlags(args);
  return {
    home: resolve(flags.home ?? parsed.data.WHENREADY_HOME ?? `${projectFolder()}/.whenready`),
    webPort: parsed.data.PORT,
    databaseUrl: parsed.data.DATABASE_URL,
    temporalAddress: parsed.data.TEMPORAL_ADDRESS,
    nodeEnv: parsed.data.NODE_ENV,
    web: !flags.off.has('web') && !flags.off.has('apps'),
    ui: !flags.off.has('ui'),
    demo: !flags.off.has('demo') && !flags.off.has('apps'),
    apps: !flags.off.has('apps'),
  };
}

function readFlags(args: readonly string[]): { home?: string; off: Set<string> } {
  const off = new Set<string>();
  let home: string | undefined;
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? '';
    if (arg === '--home' && args[i + 1]) home = args[(i += 1)];
    else if (/^--no-(web|ui|demo|apps)$/.test(arg)) off.add(arg.slice('--no-'.length));
    else throw new PlainError(`Unknown argument ${arg}. Known: --home DIR, --no-web, --no-ui, --no-demo, --no-apps.`);
  }
  return { home, off };
}

/** The folder that holds the homes of test runs, benchmarks and campaigns. */
export function temporaryHomes(): string {
  return resolve(tmpdir(), `whenready-${process.getuid?.() ?? 'user'}`);
}
