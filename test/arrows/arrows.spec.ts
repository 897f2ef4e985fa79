import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

const ROOT = process.cwd();

/** One violation per rule of the arrows: a file, and what it must not import. */
const PROBES: readonly (readonly [rule: string, from: string, to: string])[] = [
  ['no-circles', 'libs/domain/src/one.ts', 'libs/domain/src/two.ts'],
  ['domain-stands-alone', 'libs/domain/src/probe.ts', 'libs/contracts/src/target.ts'],
  ['platform-stands-alone', 'libs/platform/src/probe.ts', 'libs/domain/src/target.ts'],
  ['profiles-know-the-domain', 'libs/profiles/src/probe.ts', 'libs/contracts/src/target.ts'],
  ['contracts-know-the-domain', 'libs/contracts/src/probe.ts', 'libs/persistence/src/target.ts'],
  ['persistence-knows-the-domain', 'libs/persistence/src/probe.ts', 'libs/contracts/src/target.ts'],
  ['channels-know-the-domain', 'libs/channels/src/probe.ts', 'libs/persistence/src/target.ts'],
  ['workflows-are-deterministic', 'workflows/src/probe.ts', 'libs/persistence/src/target.ts'],
  ['api-imports-libs', 'apps/api/src/probe.ts', 'apps/worker/src/target.ts'],
  ['worker-hosts-the-workflows', 'apps/worker/src/probe.ts', 'apps/api/src/target.ts'],
  ['web-talks-http', 'apps/web/src/probe.ts', 'libs/persistence/src/target.ts'],
  ['cli-imports-libs', 'apps/cli/src/probe.ts', 'apps/api/src/target.ts'],
  ['infra-starts-things', 'infra/src/probe.ts', 'apps/api/src/target.ts'],
  ['domain-without-io', 'libs/domain/src/io.ts', 'node:fs'],
  ['no-undeclared-packages', 'libs/domain/src/undeclared.ts', 'a-package-nobody-declared'],
];

function plant(tree: string, file: string, text: string): void {
  mkdirSync(dirname(join(tree, file)), { recursive: true });
  writeFileSync(join(tree, file), text);
}

function importOf(from: string, to: string): string {
  return to.includes('/') ? `./${relative(dirname(from), to)}`.replace(/\.ts$/, '.js') : to;
}

function violatedRules(tree: string): string[] {
  const args = [
    join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
    '-c',
    '.dependency-cruiser.cjs',
  ];
  try {
    return parse(
      execFileSync(process.execPath, [...args, '-T', 'json', 'apps', 'libs', 'workflows', 'infra'], {
        cwd: tree,
        encoding: 'utf8',
      }),
    );
  } catch (error) {
    return parse((error as { stdout: string }).stdout);
  }
}

const parse = (json: string): string[] =>
  (JSON.parse(json) as { summary: { violations: { rule: { name: string } }[] } }).summary.violations.map(
    (each) => each.rule.name,
  );

describe('the arrows of the house', () => {
  const tree = mkdtempSync(join(tmpdir(), 'arrows-'));
  afterAll(() => rmSync(tree, { recursive: true }));

  it('has a probe for every rule, and each rule finds its probe', () => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const { forbidden } = require(join(ROOT, '.dependency-cruiser.cjs')) as { forbidden: { name: string }[] };
    expect(PROBES.map(([rule]) => rule).sort()).toEqual(forbidden.map((rule) => rule.name).sort());
    copyFileSync(join(ROOT, '.dependency-cruiser.cjs'), join(tree, '.dependency-cruiser.cjs'));
    copyFileSync(join(ROOT, 'tsconfig.json'), join(tree, 'tsconfig.json'));
    plant(tree, 'package.json', '{ "name": "probes", "private": true }');
    plant(tree, 'bench/src/target.ts', 'export const target = 1;');
    for (const [, from, to] of PROBES) {
      if (to.includes('/')) plant(tree, to, 'export const target = 1;\n');
      plant(tree, from, `import * as target from '${importOf(from, to)}';\nexport const seen = target;\n`);
    }
    plant(tree, 'libs/domain/src/two.ts', "import * as one from './one.js';\nexport const two = one;\n");
    const found = new Set(violatedRules(tree));
    expect(PROBES.map(([rule]) => rule).filter((rule) => !found.has(rule))).toEqual([]);
  });
});
