import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { commandOf, project } from './project.mjs';
import { runQuietly } from './run.mjs';
import { sourcesFingerprint } from './sources.mjs';

const stamp = join(project, 'infra', 'dist', '.built');

/** Builds when a source has changed, come or gone since the last build. Throws with the compiler's words when it fails. */
export async function buildIfNeeded() {
  const wanted = sourcesFingerprint(project);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const began = Date.now();
  console.log('Building …');
  await build();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
  console.log(`Built in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
}

async function build() {
  const { code, output } = await runQuietly(process.execPath, [commandOf('@nestjs/cli', 'nest'), 'build', '--all']);
  if (code !== 0)
    throw new Error(`${output.trim()}\nThe build failed (see above): mend the source it names, then try again.`);
}
