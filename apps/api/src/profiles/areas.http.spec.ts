import { type TestApi, testApi } from '../../test/testApi.js';

let api: TestApi;
beforeAll(async () => (api = await testApi()));
afterAll(() => api.app.close());

const find = (body: object, code = 'avon-somerset-partnership') =>
  api.as('referrer').post(`/api/profiles/${code}/find-area`).send(body);

test('a postcode tells the area, its provider and contract before anything is referred', async () => {
  const { body } = await find({ postcode: 'ta1 1aa' }).expect(200);
  expect(body).toEqual({
    councils: [{ code: 'somerset', name: 'Somerset' }],
    elsewhere: false,
    area: { code: 'somerset', name: 'Somerset' },
    provider: { code: 'somerset-community-justice-partnership', name: 'Somerset Community Justice Partnership' },
    contract: 'somerset-sample',
    triage: null,
    sentence: 'It goes to Somerset Community Justice Partnership (Somerset).',
  });
  expect(api.intake.storeText).not.toHaveBeenCalled();
});

test('one that straddles areas says so, and a council that is given settles it', async () => {
  const { body } = await find({ postcode: 'BS16 1AA' }).expect(200);
  expect(body).toMatchObject({ triage: 'ambiguous-postcode', provider: null });
  expect(body.councils.map(({ code }: { code: string }) => code)).toEqual(['bristol', 'south-gloucestershire']);
  const settled = await find({ postcode: 'BS16 1AA', council: 'bristol' }).expect(200);
  expect(settled.body).toMatchObject({ area: { code: 'bristol' }, triage: null });
});

test('an unknown place would wait in triage', async () => {
  for (const body of [{ postcode: 'M1 1AA' }, { council: 'atlantis' }, {}])
    expect((await find(body).expect(200)).body).toMatchObject({ triage: 'unknown-area', area: null });
});

test('what is no postcode is 422, an unknown service 404, and nobody asks without a token', async () => {
  const { body } = await find({ postcode: 'Bristol' }).expect(422);
  expect(body.fields[0].field).toBe('postcode');
  expect((await find({}, 'nowhere').expect(404)).body.code).toBe('PROFILE_NOT_FOUND');
  await api.anyone.post('/api/profiles/wiltshire/find-area').send({}).expect(401);
});
