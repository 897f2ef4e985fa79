import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
  .map((file) => [file, readFileSync(join(__dirname, file), 'utf8')] as const);

/** The database's own clock, other than for the moment at which a row was written. */
const ITS_CLOCK = /\bnow\(\)|current_(timestamp|date|time)\b|localtime|statement_timestamp|'now'/i;

it.each(files)('%s leaves the time to the case', (_file, text) => {
  expect(text).not.toMatch(ITS_CLOCK);
});

it('asks the wall only when a row is written', () => {
  const uses = files.flatMap(([, text]) => text.split('\n').filter((line) => line.includes('clock_timestamp')));
  for (const line of uses) expect(line).toMatch(/(recorded_at|claimed_at|settled_at|default)\b/);
});
