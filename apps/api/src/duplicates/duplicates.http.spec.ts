import { type TestApi, testApi } from '../../test/testApi.js';

const CASE = '3f0a1a53-6d2c-4c5a-9a55-1f5d1e0a7b11';
const OTHER = '7c1b0a53-6d2c-4c5a-9a55-1f5d1e0a7b22';
const found = {
  id: CASE,
  profile: { code: 'gloucestershire', version: 6 },
  crimeReference: 'GC/1234/26',
  people: [{ id: 'p1', role: 'person-harmed', name: 'Ada Hill', email: 'ada@example.org', phone: null }],
  case: { links: [{ other: OTHER, kind: 'related', since: '2026-11-20T10:00:00.000Z' }] },
};
const alike = {
  found: {
    ...found,
    id: OTHER,
    reference: 'GLO-2026-0007',
    stage: 'referral',
    openedAt: '2026-11-20T10:00:00.000Z',
    provider: 'restorative-gloucestershire',
  },
  reasons: ['same-email'],
};

let api: TestApi;
beforeEach(async () => (api = await testApi()));
afterEach(() => api.app.close());

test('of a case: by its people and crime reference, without what it is linked with, and without anybody’s details', async () => {
  api.reader.find.mockResolvedValue(found);
  api.duplicates.likely.mockResolvedValue([alike]);
  const { body } = await api.as('coordinator').get(`/api/cases/${CASE}/likely-duplicates`).expect(200);
  expect(body).toEqual([
    {
      id: OTHER,
      reference: 'GLO-2026-0007',
      profile: 'gloucestershire',
      stage: 'referral',
      openedAt: '2026-11-20T10:00:00.000Z',
      provider: 'restorative-gloucestershire',
      reasons: ['same-email'],
    },
  ]);
  const [viewer, likeness] = api.duplicates.likely.mock.calls[0];
  expect(viewer).toMatchObject({ staffId: 'staff-coordinator' });
  expect(likeness).toMatchObject({ crimeReference: 'GC/1234/26', except: [CASE, OTHER] });
});

test('of a foreign case there are none to be had', async () => {
  await api.as('coordinator').get(`/api/cases/${CASE}/likely-duplicates`).expect(404);
  expect(api.duplicates.likely).not.toHaveBeenCalled();
});

test('of a referral before it is made, however incomplete, as far as the caller sees', async () => {
  const body = { profile: 'gloucestershire', participants: [{ name: 'Ada Hill', email: 7 }, {}], crimeReference: 'X1' };
  await api.as('referrer').post('/api/referrals/likely-duplicates').send(body).expect(200);
  const [viewer, likeness] = api.duplicates.likely.mock.calls[0];
  expect(viewer).toMatchObject({ role: 'referrer' });
  expect(likeness).toEqual({
    profile: 'gloucestershire',
    crimeReference: 'X1',
    people: [
      { name: 'Ada Hill', email: null, phone: null },
      { name: null, email: null, phone: null },
    ],
    except: [],
  });
  await api.as('referrer').post('/api/referrals/likely-duplicates').send({}).expect(422);
});
