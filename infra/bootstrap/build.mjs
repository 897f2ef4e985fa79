import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
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

/** Every package, two at a time, then what a package does once all are built (`postbuild` in its package.json). */
async function build() {
  const { projects } = JSON.parse(readFileSync(join(project, 'nest-cli.json'), 'utf8'));
  const waiting = Object.entries(projects);
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await buildOne(next[0], next[1].root);
  };
  await Promise.all([worker(), worker()]);
  for (const { root } of Object.values(projects)) await afterBuild(root);
}

async function buildOne(name, root) {
  const cwd = join(project, root);
  const config = relative(cwd, join(project, 'nest-cli.json'));
  await must(root, [commandOf('@nestjs/cli', 'nest'), 'build', name, '-c', config]);
}

async function afterBuild(root) {
  const { scripts } = JSON.parse(readFileSync(join(project, root, 'package.json'), 'utf8'));
  if (scripts?.postbuild) await must(root, scripts.postbuild.replace(/^node /, '').split(' '));
}

async function must(root, args) {
  const { code, output } = await runQuietly(process.execPath, args, { cwd: join(project, root) });
  if (code !== 0 || /Failed to compile|Error:/.test(output))
    throw new Error(`${output.trim()}\nBuilding ${root} failed (see above): mend the source it names, then try again.`);
}
