import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { WEB_ROOT } from '../root.js';
import { GUARD_SCRIPT, PARTICIPANT_SCRIPT } from './leave-script.js';
import { START_SCRIPT } from './start-script.js';

const SOURCES = join(WEB_ROOT, 'src', 'assets');
const GOVUK = require.resolve('govuk-frontend/package.json');
const MOJ = require.resolve('@ministryofjustice/frontend/package.json');
const GOVUK_SCRIPT = join(dirname(GOVUK), 'dist', 'govuk', 'govuk-frontend.min.js');

const SCRIPTS = { 'app.js': START_SCRIPT, 'leave.js': GUARD_SCRIPT, 'participant.js': PARTICIPANT_SCRIPT };
/** The staff's pages, participants' pages, and those as text only; the last is written last. */
const STYLES = ['app', 'participant', 'plain'];

/** Where the built assets lie, and the version that their address carries. */
export interface Assets {
  readonly folder: string;
  readonly version: string;
}

/**
 * Compiles the styles and copies the scripts into `dist/assets/<version>`, unless that version is there already. The
 * version is a hash of everything that goes in, so a browser may keep what it has for ever.
 */
export async function buildAssets(): Promise<Assets> {
  const version = versionOf();
  const folder = join(WEB_ROOT, 'dist', 'assets', version);
  if (existsSync(join(folder, `${STYLES.at(-1)}.css`))) return { folder, version };
  const { compileAsync } = await import('sass');
  // The Ministry of Justice's styles name govuk-frontend by the folder above `node_modules`.
  const aboveNodeModules = join(dirname(GOVUK), '..', '..');
  mkdirSync(folder, { recursive: true });
  copyFileSync(GOVUK_SCRIPT, join(folder, 'govuk-frontend.min.js'));
  for (const [name, script] of Object.entries(SCRIPTS)) writeFileSync(join(folder, name), script);
  for (const name of STYLES) {
    const { css } = await compileAsync(join(SOURCES, `${name}.scss`), {
      style: 'compressed',
      loadPaths: [SOURCES, aboveNodeModules],
      quietDeps: true,
    });
    writeFileSync(join(folder, `${name}.css`), css);
  }
  return { folder, version };
}

function versionOf(): string {
  const hash = createHash('sha256').update(readFileSync(GOVUK)).update(readFileSync(MOJ));
  for (const script of Object.values(SCRIPTS)) hash.update(script);
  for (const file of readdirSync(SOURCES).sort())
    if (file.endsWith('.scss')) hash.update(readFileSync(join(SOURCES, file)));
  return hash.digest('hex').slice(0, 12);
}
