import { DefaultLogger, bundleWorkflowCode, type Logger } from '@temporalio/worker';

export interface BundleOptions {
  /** Module that exports the workflows; the package's entry unless a test brings another. */
  readonly entry?: string;
  /** Module of the failure converter that clients and workers use. */
  readonly failureConverterPath?: string;
  /** Modules that stand in for others, by name; a test's. */
  readonly alias?: Readonly<Record<string, string>>;
  readonly logger?: Logger;
}

const QUIET = new DefaultLogger('WARN');

/** Whether this very module runs as source (under jest) or as built. */
const FROM_SOURCE = __filename.endsWith('.ts');

/**
 * Bundles the workflows with what they import, for a worker's sandbox. The packages of this workspace are taken as they
 * are running: built where this module is built, from their source where it is source.
 */
export async function bundleWorkflows(options: BundleOptions = {}): Promise<{ code: string }> {
  const { entry = require.resolve('./index.js'), failureConverterPath, alias = {}, logger = QUIET } = options;
  return bundleWorkflowCode({
    workflowsPath: entry,
    ...(failureConverterPath && { failureConverterPath }),
    logger,
    webpackConfigHook: (config) => ({
      ...config,
      resolve: {
        ...config.resolve,
        conditionNames: [...(FROM_SOURCE ? ['source'] : []), 'webpack', 'require', 'node', 'default'],
        alias: { ...(config.resolve?.alias as Record<string, string>), ...alias },
      },
    }),
  });
}
