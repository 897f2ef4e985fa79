/** The Temporal programs: the Go module each is built from, and the names they go by on a PATH. */
export const temporalVersion = '1.32.1';

export interface Program {
  /** Its name in the cache. */
  name: 'temporal-server' | 'sql' | 'temporal-ui';
  module: string;
  onPath: readonly string[];
  /** The oldest version on the PATH that will do. */
  atLeast: string;
}

export const programs = {
  server: {
    name: 'temporal-server',
    module: `go.temporal.io/server/cmd/server@v${temporalVersion}`,
    onPath: ['temporal-server'],
    atLeast: temporalVersion,
  },
  sqlTool: {
    name: 'sql',
    module: `go.temporal.io/server/cmd/tools/sql@v${temporalVersion}`,
    onPath: ['temporal-sql-tool'],
    atLeast: temporalVersion,
  },
  ui: {
    name: 'temporal-ui',
    module: 'github.com/temporalio/ui-server/v2/cmd/server@v2.55.0',
    onPath: ['temporal-ui-server', 'temporal-ui'],
    atLeast: '2.30.0',
  },
} as const satisfies Record<string, Program>;
