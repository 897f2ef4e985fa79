import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { failureConverterPath } from '@whenready/platform/codec';
import { bundleWorkflows } from '@whenready/workflows/bundle';

const PREFIX = 'bundle-';

/** What goes into the bundle: the packages that workflows may import, and the versions of everything else. */
function sources(): readonly string[] {
  const packages = ['@whenready/workflows', '@whenready/contracts', '@whenready/domain'].map((name) =>
    dirname(require.resolve(name)),
  );
  return [...packages.flatMap(filesIn), failureConverterPath(), require.resolve('@temporalio/workflow/package.json')];
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[jt]s$/.test(name) && !name.startsWith(PREFIX))
    .sort()
    .map((name) => join(folder, name));
}

/**
 * The workflows' bundle beside their built code. Its name tells what it was made of, so a stale one is never taken: where
 * there is none for today's sources it is made and kept, which takes a few seconds.
 * @returns the path of the bundle
 */
export async function workflowBundle(): Promise<string> {
  const folder = dirname(require.resolve('@whenready/workflows'));
  const hash = createHash('sha256');
  for (const file of sources()) hash.update(readFileSync(file));
  const name = `${PREFIX}${hash.digest('hex').slice(0, 16)}.js`;
  const path = join(folder, name);
  if (existsSync(path)) return path;
  const { code } = await bundleWorkflows({ failureConverterPath: failureConverterPath() });
  const part = `${path}.${process.pid}`;
  writeFileSync(part, code);
  renameSync(part, path);
  for (const old of readdirSync(folder)) if (isBundle(old) && old !== name) rmSync(join(folder, old), { force: true });
  return path;
}

const isBundle = (name: string): boolean => name.startsWith(PREFIX) && name.endsWith('.js');
