import { type TestApi, testApi } from '../../test/testApi.js';

let api: TestApi;
beforeAll(async () => (api = await testApi()));
afterAll(() => api.app.close());

test('anyone reads each service’s name, areas and number, and nothing more', async () => {
  const { body } = await api.anyone.get('/v1/public/services').expect(200);
  expect(body).toContainEqual({
    code: 'gloucestershire',
    name: 'Restorative Gloucestershire',
    areas: ['Gloucestershire'],
    phone: '01452 754 542',
    hours: null,
  });
  expect(body).toHaveLength(5);
});
