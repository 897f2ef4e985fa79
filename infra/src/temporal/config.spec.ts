import { dynamicConfig, serverConfig, temporalPorts, type TemporalPorts } from './config.js';

const ports = Object.fromEntries(temporalPorts.map((name, index) => [name, 20_000 + index])) as TemporalPorts;
const store = { address: '127.0.0.1:5432', user: 'temporal', password: 'secret', tls: false };

describe('the Temporal server', () => {
  const config = serverConfig(ports, store, '/home/dynamic.yaml');

  it('has every role in one process, each on ports of its own, on the loopback', () => {
    const roles = Object.values(config.services as Record<string, { rpc: Record<string, unknown> }>);
    const used = roles.flatMap(({ rpc }) => [rpc.grpcPort, rpc.membershipPort, rpc.httpPort]).filter(Boolean);
    expect(new Set(used)).toEqual(new Set(Object.values(ports)));
    expect(used).toHaveLength(temporalPorts.length);
    expect(roles.every(({ rpc }) => rpc.bindOnLocalHost === true)).toBe(true);
  });

  it('keeps its two databases on the given PostgreSQL, in four shards', () => {
    expect(config.persistence.numHistoryShards).toBe(4);
    expect(config.persistence.datastores.main.sql).toMatchObject({
      databaseName: 'temporal',
      connectAddr: store.address,
    });
    expect(config.persistence.datastores.visibility.sql.databaseName).toBe('temporal_visibility');
  });

  it('lets a clock be moved in the rehearsal namespace alone', () => {
    const allowed = dynamicConfig()['frontend.WorkflowTimeSkippingEnabled'].filter(({ value }) => value);
    expect(allowed).toEqual([{ value: true, constraints: { namespace: 'rehearsal' } }]);
  });

  it('asks PostgreSQL for TLS where the address does', () => {
    const tls = serverConfig(ports, { ...store, tls: true }, 'f').persistence.datastores.main.sql;
    expect(tls).toMatchObject({ tls: { enabled: true } });
  });
});
