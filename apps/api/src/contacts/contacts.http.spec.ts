import { type TestApi, testApi } from '../../test/testApi.js';

const FAILING = {
  caseId: '3f0a1a53-6d2c-4c5a-9a55-1f5d1e0a7b11',
  reference: 'GLO-2026-0042',
  participant: 'p1',
  name: 'A Person',
  role: 'person-harmed',
  channel: 'sms',
  purpose: 'session',
  since: '2026-11-20T09:00:00.000Z',
  coordinator: null,
};

let api: TestApi;
beforeAll(async () => (api = await testApi()));
afterAll(() => api.app.close());

test('addresses that do not work are those of the cases that the caller sees', async () => {
  api.failing.list.mockResolvedValueOnce([FAILING]);
  const { body } = await api.as('coordinator').get('/api/contacts/failing').expect(200);
  expect(body).toEqual([FAILING]);
  expect(api.failing.list).toHaveBeenLastCalledWith(
    expect.objectContaining({ staffId: 'staff-coordinator', role: 'coordinator', profile: 'gloucestershire' }),
  );
});

test.each(['commissioner', 'administrator', 'referrer'] as const)('a %s gets no answer', async (role) => {
  const asked = api.failing.list.mock.calls.length;
  await api.as(role).get('/api/contacts/failing').expect(403);
  await api.anyone.get('/api/contacts/failing').expect(401);
  expect(api.failing.list.mock.calls).toHaveLength(asked);
});
