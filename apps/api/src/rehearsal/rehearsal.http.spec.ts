import { testApi } from '../../test/testApi.js';

const PATH = '/api/rehearsal/cases/3f0a1a53-6d2c-4c5a-9a55-1f5d1e0a7b11/fast-forward';

test('the live space has no way to move a clock', async () => {
  const api = await testApi('live');
  const { body } = await api.as('coordinator').post(PATH).send({ days: 1 }).expect(404);
  expect(body.code).toBe('NOT_FOUND');
  await api.app.close();
});

test('the rehearsal space asks for a moment or for days, and for a case of one’s own', async () => {
  const api = await testApi('rehearsal');
  await api.as('coordinator').post(PATH).send({}).expect(422);
  await api.as('coordinator').post(PATH).send({ days: 1, to: '2027-01-01T00:00:00Z' }).expect(422);
  await api.as('coordinator').post(PATH).send({ days: 1 }).expect(404);
  await api.as('commissioner').post(PATH).send({ days: 1 }).expect(403);
  await api.app.close();
});
