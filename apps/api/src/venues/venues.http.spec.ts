import { type TestApi, testApi } from '../../test/testApi.js';

const ROOM = { name: 'Library', address: '14 Market Place', neutral: true, capacity: 12, access: ['step-free'] };
const venue = (id: string, change: object = {}) => ({
  ...ROOM,
  id,
  profile: 'gloucestershire',
  provider: 'restorative-gloucestershire',
  active: true,
  ...change,
});
const TIME = 'from=2027-03-02T14:00:00Z&to=2027-03-02T15:30:00Z';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
beforeEach(() => jest.clearAllMocks());
afterAll(() => api.app.close());

test('a coordinator adds a venue for their own provider', async () => {
  const { body } = await api.as('coordinator').post('/api/venues').send(ROOM).expect(201);
  expect(body).toMatchObject({ ...venue(body.id as string) });
  expect(api.venues.put).toHaveBeenCalledWith(body);
});

test('what is wrong with a venue is named', async () => {
  const { body } = await api
    .as('coordinator')
    .post('/api/venues')
    .send({ name: '', access: ['lift'] })
    .expect(422);
  const fields = (body as { fields: { field: string }[] }).fields.map(({ field }) => field);
  expect(fields).toEqual(expect.arrayContaining(['name', 'address', 'neutral', 'capacity', 'access.0']));
});

test('a facilitator sees the venues and changes none; a commissioner sees none', async () => {
  api.venues.list.mockResolvedValueOnce([venue('v1')]);
  await api
    .as('facilitator')
    .get('/api/venues')
    .expect(200, [venue('v1')]);
  await api.as('facilitator').post('/api/venues').send(ROOM).expect(403);
  await api.as('commissioner').get('/api/venues').expect(403);
});

test('a venue is changed by those whose it is, and stays theirs', async () => {
  const put = (id: string) =>
    api
      .as('coordinator')
      .put(`/api/venues/${id}`)
      .send({ ...ROOM, active: false });
  api.venues.byId.mockImplementation(async (id: string) =>
    id === 'own' ? venue('own') : id === 'other' ? venue('other', { provider: 'another' }) : null,
  );
  expect((await put('own').expect(200)).body).toEqual(venue('own', { active: false }));
  await put('other').expect(422);
  await put('nowhere').expect(422);
  expect(api.venues.put).toHaveBeenCalledTimes(1);
});

test('availability tells who and which room is free, and nothing of what takes them up', async () => {
  api.venues.list.mockResolvedValueOnce([venue('v1'), venue('v2'), venue('old', { active: false })]);
  api.venues.taken.mockResolvedValueOnce([
    { kind: 'venue', id: 'v2' },
    { kind: 'staff', id: 'staff-coordinator' },
  ]);
  const { body } = await api.as('coordinator').get(`/api/availability?${TIME}`).expect(200);
  expect(body).toMatchObject({
    venues: [
      { id: 'v1', free: true },
      { id: 'v2', free: false },
    ],
    staff: [{ id: 'staff-coordinator', free: false }],
  });
  await api.as('coordinator').get('/api/availability?from=2027-03-02T14:00:00Z&to=2027-03-02T13:00:00Z').expect(422);
});
