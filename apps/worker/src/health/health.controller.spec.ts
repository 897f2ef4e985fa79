import { HealthController } from './health.controller.js';

const ask = async (state: string, query: jest.Mock, isInitialized = true) => {
  const status = jest.fn();
  const health = await new HealthController({ state }, { isInitialized, query }).check({ status });
  return { health, code: (status.mock.calls[0]?.[0] as number | undefined) ?? 200 };
};
const up = () => jest.fn().mockResolvedValue([]);

test('well: it polls and has its database', async () => {
  const { health, code } = await ask('RUNNING', up());
  expect([code, health]).toEqual([200, { status: 'ok', polling: true, state: 'RUNNING', store: 'ok' }]);
});

test('not well: it waits, it drains, or the database is away', async () => {
  expect(await ask('STARTING', up(), false)).toMatchObject({ code: 503, health: { polling: false, store: 'away' } });
  expect(await ask('DRAINING', up())).toMatchObject({ code: 503, health: { polling: false, store: 'ok' } });
  const down = jest.fn().mockRejectedValue(new Error('away'));
  expect(await ask('RUNNING', down)).toMatchObject({ code: 503, health: { polling: true, store: 'away' } });
});
