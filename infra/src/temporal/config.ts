import { liveNamespace, rehearsalNamespace } from './names.js';

/** The ports that the server's four roles, its HTTP interface and its UI use. */
export const temporalPorts = [
  'temporal',
  'temporal-http',
  'temporal-history',
  'temporal-matching',
  'temporal-worker',
  'temporal-members-frontend',
  'temporal-members-history',
  'temporal-members-matching',
  'temporal-members-worker',
] as const;

export type TemporalPorts = Record<(typeof temporalPorts)[number], number>;

/** Where the server keeps its data. */
export interface TemporalStore {
  /** host:port of PostgreSQL. */
  address: string;
  user: string;
  password: string;
  tls: boolean;
}

/** The server's configuration: all roles in one process, on the loopback. JSON, which its YAML reader takes. */
export function serverConfig(ports: TemporalPorts, store: TemporalStore, dynamicConfigFile: string) {
  const role = (name: string, grpc: number, membership: number, more = {}) => ({
    [name]: { rpc: { grpcPort: grpc, membershipPort: membership, bindOnLocalHost: true, ...more } },
  });
  return {
    log: { stdout: true, level: 'warn', format: 'json' },
    persistence: {
      defaultStore: 'main',
      visibilityStore: 'visibility',
      numHistoryShards: 4,
      datastores: { main: datastore('temporal', store), visibility: datastore('temporal_visibility', store) },
    },
    global: { membership: { maxJoinDuration: '30s', broadcastAddress: '127.0.0.1' } },
    services: {
      ...role('frontend', ports.temporal, ports['temporal-members-frontend'], { httpPort: ports['temporal-http'] }),
      ...role('history', ports['temporal-history'], ports['temporal-members-history']),
      ...role('matching', ports['temporal-matching'], ports['temporal-members-matching']),
      ...role('worker', ports['temporal-worker'], ports['temporal-members-worker']),
    },
    publicClient: { hostPort: `127.0.0.1:${ports.temporal}` },
    clusterMetadata: {
      enableGlobalNamespace: false,
      failoverVersionIncrement: 10,
      masterClusterName: 'active',
      currentClusterName: 'active',
      clusterInformation: {
        active: {
          enabled: true,
          initialFailoverVersion: 1,
          rpcName: 'frontend',
          rpcAddress: `127.0.0.1:${ports.temporal}`,
        },
      },
    },
    dynamicConfigClient: { filepath: dynamicConfigFile, pollInterval: '10s' },
  };
}

/** Dynamic configuration: a case's own clock can be moved in the rehearsal namespace, and nowhere else. */
export function dynamicConfig() {
  const everywhere = (value: unknown) => [{ value, constraints: {} }];
  return {
    'frontend.WorkflowTimeSkippingEnabled': [
      { value: true, constraints: { namespace: rehearsalNamespace } },
      { value: false, constraints: { namespace: liveNamespace } },
    ],
    // A run that follows another within this interval is held back, and a clock that skips time then jumps too far.
    'history.workflowIdReuseMinimalInterval': [{ value: '0s', constraints: { namespace: rehearsalNamespace } }],
    'history.timerProcessorMaxTimeShift': everywhere('10ms'),
    'matching.numTaskqueueReadPartitions': everywhere(1),
    'matching.numTaskqueueWritePartitions': everywhere(1),
  };
}

/** The UI's configuration. */
export function uiConfig(port: number, temporalAddress: string) {
  return {
    temporalGrpcAddress: temporalAddress,
    host: '127.0.0.1',
    port,
    enableUi: true,
    defaultNamespace: liveNamespace,
    disableWriteActions: false,
    notifyOnNewVersion: false,
    cors: { allowOrigins: [`http://127.0.0.1:${port}`] },
  };
}

function datastore(databaseName: string, store: TemporalStore) {
  return {
    sql: {
      pluginName: 'postgres12',
      databaseName,
      connectAddr: store.address,
      connectProtocol: 'tcp',
      user: store.user,
      password: store.password,
      maxConns: 20,
      maxIdleConns: 20,
      maxConnLifetime: '1h',
      ...(store.tls ? { tls: { enabled: true, enableHostVerification: false } } : {}),
    },
  };
}
