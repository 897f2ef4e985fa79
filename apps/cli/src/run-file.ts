import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const runFile = z.object({
  urls: z.object({
    api: z.string().optional(),
    rehearsalApi: z.string().optional(),
    temporal: z.string().optional(),
    database: z.string().optional(),
    rehearsalDatabase: z.string().optional(),
  }),
  secretsFile: z.string().optional(),
});

const secretsFile = z.object({ codecKeys: z.string(), whenreadyPassword: z.string() });

/**
 * What `npm start` wrote down about what runs in a home, by the names of the environment. Nothing where nothing runs.
 * @param home the folder of all state
 * @param space `live` or `rehearsal`
 */
export function readRun(home: string, space: string): Readonly<Record<string, string | undefined>> {
  const run = runFile.safeParse(readJson(join(home, 'run.json')));
  if (!run.success) return {};
  const { urls } = run.data;
  const rehearsal = space === 'rehearsal';
  const secrets = secretsFile.safeParse(run.data.secretsFile ? readJson(run.data.secretsFile) : undefined).data;
  return {
    API_URL: rehearsal ? urls.rehearsalApi : urls.api,
    DATABASE_URL: withPassword(rehearsal ? urls.rehearsalDatabase : urls.database, secrets?.whenreadyPassword),
    TEMPORAL_ADDRESS: urls.temporal,
    TEMPORAL_NAMESPACE: rehearsal ? 'rehearsal' : 'whenready',
    WHENREADY_CODEC_KEYS: secrets?.codecKeys,
  };
}

function withPassword(url: string | undefined, password: string | undefined): string | undefined {
  if (!url || !password || !URL.canParse(url)) return url;
  const whole = new URL(url);
  whole.password ||= password;
  return whole.href;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
