const swc = {
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
  jsc: {
    target: 'es2022',
    keepClassNames: true,
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  },
};

const shared = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons', 'require', 'default'] },
  transform: { '^.+\\.(t|j|mj)s$': ['@swc/jest', { ...swc, swcrc: false }] },
  transformIgnorePatterns: [
    '/node_modules/(?!(temporal-polyfill|temporal-utils|temporal-spec|postal-mime|jose)/)',
    '^(?!.*/node_modules/).*/dist/',
  ],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1.ts', '$1.js'] },
  modulePathIgnorePatterns: ['/dist/', '/.whenready/'],
};

export default {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      roots: ['apps', 'bench', 'libs', 'workflows', 'infra', 'test'],
      testMatch: ['**/*.spec.ts'],
    },
    {
      ...shared,
      displayName: 'acceptance',
      roots: ['test'],
      testMatch: ['**/*.accept.ts'],
      globalSetup: '<rootDir>/test/harness/requireStack.mjs',
    },
  ],
};
