import { type TestApi, testApi } from '../../test/testApi.js';

let api: TestApi;
beforeEach(async () => (api = await testApi()));
afterEach(() => api.app.close());

const polledAt = (ms: number) => ({ pollers: [{ lastAccessTime: { seconds: Math.floor(ms / 1000) } }] });

test('503 names what is not well, without a token', async () => {
  api.dataSource.query.mockRejectedValue(new Error('connect ECONNREFUSED'));
  api.client.workflowService.describeNamespace.mockResolvedValue({});
  api.client.workflowService.describeTaskQueue.mockResolvedValue(polledAt(Date.now() - 120_000));
  const { body } = await api.anyone.get('/health').expect(503).expect('Retry-After', '5');
  expect(body).toMatchObject({ code: 'NOT_WELL', status: 'error', info: { temporal: { status: 'up' } } });
  expect(Object.keys(body.error).sort()).toEqual(['migrations', 'postgresql', 'worker']);
  expect(body.message).toContain('worker (no worker has asked for work in the last minute)');
});

test('info tells version, space and profiles', async () => {
  const { body } = await api.anyone.get('/info').expect(200);
  expect(body).toMatchObject({ version: '0.1.0', space: 'live' });
  expect(body.profiles).toHaveLength(5);
});
