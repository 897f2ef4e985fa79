import { type TestApi, testApi } from '../../test/testApi.js';

const CASE = '3f0a1a53-6d2c-4c5a-9a55-1f5d1e0a7b11';

let api: TestApi;
beforeAll(async () => (api = await testApi()));
afterAll(() => api.app.close());

test('the list passes its filter, order and page on, and `me` is the caller', async () => {
  const query = 'stage=referral,preparation&coordinator=me&stalled=true&q=glo&sort=-deadline&page=2&pageSize=10';
  await api.as('coordinator').get(`/api/cases?${query}`).expect(200);
  const [viewer, asked] = api.reader.list.mock.calls[0];
  expect(viewer).toMatchObject({ staffId: 'staff-coordinator', role: 'coordinator', profile: 'gloucestershire' });
  expect(asked).toMatchObject({ sort: '-deadline', page: 2, pageSize: 10 });
  expect(asked.filter).toMatchObject({
    stage: ['referral', 'preparation'],
    coordinator: 'staff-coordinator',
    stalled: true,
    text: 'glo',
  });
});

test.each([
  ['pageSize=101', 'pageSize'],
  ['page=0', 'page'],
  ['stage=moon', 'stage.0'],
  ['sort=colour', 'sort'],
  ['surprise=1', 'surprise'],
])('the query %s is 422 naming %s', async (query, field) => {
  const { body } = await api.as('coordinator').get(`/api/cases?${query}`).expect(422);
  expect(body.fields[0].field).toBe(field);
});

test('who has had a case, by name', async () => {
  const by = { kind: 'staff', id: 'staff-coordinator', role: 'coordinator' };
  const event = (revision: number, type: string, data: object) => ({
    revision,
    type,
    v: 2,
    at: `2026-11-0${revision}T10:00:00.000Z`,
    by,
    data,
  });
  const routing = { kind: 'provider', area: 'gloucestershire', provider: 'restorative-gloucestershire', contract: 'c' };
  api.reader.journal.mockResolvedValueOnce([
    event(1, 'case-routed', { routing }),
    event(2, 'case-assigned', { coordinator: 'staff-coordinator', reason: 'new' }),
    event(3, 'case-assigned', { coordinator: 'gone', reason: 'leave' }),
  ]);
  const { body } = await api.as('coordinator').get(`/api/cases/${CASE}/ownership`).expect(200);
  expect(
    body.map(({ as, name, ended }: { as: string; name: string; ended: { why: string } | null }) => [
      as,
      name,
      ended?.why ?? null,
    ]),
  ).toEqual([
    ['provider', 'Restorative Gloucestershire', null],
    ['coordinator', 'Sam Field', 'leave'],
    ['coordinator', 'A former colleague', null],
  ]);
  expect(body[0].began).toEqual({
    at: '2026-11-01T10:00:00.000Z',
    by: { kind: 'staff', name: 'Sam Field', role: 'coordinator' },
    why: 'case-routed',
  });
});

test('a case that is not there, or not the caller’s, is 404', async () => {
  for (const path of [CASE, `${CASE}/timeline`, `${CASE}/ownership`]) {
    const { body } = await api.as('coordinator').get(`/api/cases/${path}`).expect(404);
    expect(body.code).toBe('CASE_NOT_FOUND');
  }
});

test.each(['/api/cases', `/api/cases/${CASE}`, `/api/cases/${CASE}/timeline`, '/api/stalled', '/api/staff'])(
  'a commissioner and an administrator get no answer at %s',
  async (path) => {
    await api.as('commissioner').get(path).expect(403);
    await api.as('administrator').get(path).expect(403);
    await api.anyone.get(path).expect(401);
  },
);

test('anyone signed in learns who they are and what services there are', async () => {
  const me = await api.as('administrator').get('/api/me').expect(200);
  expect(me.body).toMatchObject({ id: 'staff-administrator', role: 'administrator', profile: 'gloucestershire' });
  const { body } = await api.as('administrator').get('/api/profiles').expect(200);
  expect(body).toHaveLength(5);
  expect(body[0]).toMatchObject({ areas: expect.any(Array), providers: expect.any(Array), formats: expect.any(Array) });
});

test('colleagues are those of the caller’s provider, without their addresses', async () => {
  const { body } = await api.as('coordinator').get('/api/staff?role=coordinator').expect(200);
  const filter = { role: 'coordinator', provider: 'restorative-gloucestershire', profile: 'gloucestershire' };
  expect(api.staff.list).toHaveBeenLastCalledWith(filter);
  expect(Object.keys(body[0])).toEqual(['id', 'name', 'role', 'provider']);
});

test('the timeline reaches back by page and by revision', async () => {
  api.reader.timeline.mockResolvedValueOnce([]);
  await api.as('coordinator').get(`/api/cases/${CASE}/timeline?before=90&page=2&pageSize=20`).expect(200);
  expect(api.reader.timeline).toHaveBeenLastCalledWith(expect.anything(), CASE, { before: 90, limit: 40 });
  await api.as('coordinator').get(`/api/cases/${CASE}/timeline?page=30`).expect(422);
});

test('an address that does not exist is 404 as JSON', async () => {
  const { body } = await api.as('coordinator').get('/api/nowhere').expect(404);
  expect(body.code).toBe('NOT_FOUND');
});
