/** The arrows of the house (README, "Layout"): what may import what. Each rule is proved by a probe in test/arrows. */
const lib = (...names) => `^libs/(${names.join('|')})/`;
const SPECS = '(\\.spec\\.ts|/test/.*\\.ts)$';
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: SPECS },
  to: { path: '^(apps|libs|workflows|infra|bench|test)/', pathNot: [from, ...allowed] },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'A circle has no first reader.',
      severity: 'error',
      from: {},
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    only('domain-stands-alone', lib('domain'), [], 'The domain is pure: it imports nothing of the house.'),
    only('platform-stands-alone', lib('platform'), [], 'The platform knows nothing of cases.'),
    only('profiles-know-the-domain', lib('profiles'), [lib('domain')], 'Profiles are data for the domain.'),
    only('contracts-know-the-domain', lib('contracts'), [lib('domain')], 'Contracts speak the words of the domain.'),
    only(
      'persistence-knows-the-domain',
      lib('persistence'),
      [lib('domain')],
      'The record keeps what the domain decides.',
    ),
    only('channels-know-the-domain', lib('channels'), [lib('domain')], 'A channel carries a message, no more.'),
    only(
      'workflows-are-deterministic',
      '^workflows/',
      [lib('contracts', 'domain')],
      'Workflow code replays: no I/O, no apps, no database.',
    ),
    only(
      'api-imports-libs',
      '^apps/api/',
      [lib('.*'), '^workflows/src/index'],
      'Apps meet over HTTP and Temporal, never by import.',
    ),
    only(
      'worker-hosts-the-workflows',
      '^apps/worker/',
      [lib('.*'), '^workflows/'],
      'The worker alone hosts the workflows.',
    ),
    only(
      'web-talks-http',
      '^apps/web/',
      [lib('contracts', 'domain', 'platform')],
      'Pages read the api, never the database.',
    ),
    only('cli-imports-libs', '^apps/cli/', [lib('.*')], 'The command line uses what the apps use.'),
    only(
      'infra-starts-things',
      '^infra/',
      [lib('platform', 'persistence', 'profiles', 'contracts', 'domain')],
      'Infra starts apps as processes.',
    ),
    {
      name: 'domain-without-io',
      comment: 'The domain reads no clock, file, network or environment.',
      severity: 'error',
      from: { path: lib('domain'), pathNot: SPECS },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-undeclared-packages',
      comment: 'A package used in production is declared where it is used.',
      severity: 'error',
      from: { path: '^(apps|libs|workflows|infra)/', pathNot: SPECS },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|/dist/' },
    exclude: { path: '/dist/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'require', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
};
