import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const roots = ['apps', 'libs', 'workflows', 'infra', 'bench'];
const left = new Set(['node_modules', 'dist', 'test', 'histories']);

/** One text that changes whenever a source file comes, goes or changes. */
export function sourcesFingerprint(project) {
  const hash = createHash('sha256');
  const settings = readdirSync(project).filter((name) => /^(nest-cli|tsconfig.*|package|\.swcrc)(\.json)?$/.test(name));
  for (const name of settings) add(hash, join(project, name));
  for (const root of roots) walk(hash, join(project, root));
  return hash.digest('hex');
}

function walk(hash, folder) {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!left.has(entry.name)) walk(hash, path);
    } else if (!/\.spec\.ts$/.test(entry.name)) {
      add(hash, path);
    }
  }
}

function add(hash, file) {
  const { size, mtimeMs } = statSync(file);
  hash.update(`${file}\0${size}\0${mtimeMs}\n`);
}
