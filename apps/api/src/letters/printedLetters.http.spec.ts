import { type TestApi, testApi } from '../../test/testApi.js';

const CASE = '3f0a1a53-6d2c-4c5a-9a55-1f5d1e0a7b11';
const CLAIM = '8f0a1a53-6d2c-4c5a-9a55-1f5d1e0a7b12';
const LIST = `/api/cases/${CASE}/printed-letters`;

let api: TestApi;
beforeAll(async () => (api = await testApi()));
afterAll(() => api.app.close());
const seen = () => api.reader.find.mockResolvedValueOnce({ id: CASE });

test('whoever sees the case sees its letters, and prints one', async () => {
  const kept = { claim: CLAIM, participant: 'p1', madeAt: '2027-03-01T10:00:00.000Z' };
  seen();
  api.printed.of.mockResolvedValueOnce([kept]);
  expect((await api.as('coordinator').get(LIST).expect(200)).body).toEqual([kept]);
  seen();
  api.printed.read.mockResolvedValueOnce(Buffer.from('%PDF-1.7'));
  const { headers, body } = await api.as('coordinator').get(`${LIST}/${CLAIM}`).expect(200);
  expect(String(body)).toBe('%PDF-1.7');
  expect(headers).toMatchObject({ 'content-type': 'application/pdf', 'cache-control': 'no-store' });
  expect(api.printed.read).toHaveBeenCalledWith(CASE, CLAIM);
});

test('of a case that is not theirs nothing is read, and a letter that is not there is 404', async () => {
  api.printed.read.mockClear();
  for (const path of [LIST, `${LIST}/${CLAIM}`])
    expect((await api.as('coordinator').get(path).expect(404)).body.code).toBe('CASE_NOT_FOUND');
  expect(api.printed.read).not.toHaveBeenCalled();
  seen();
  expect((await api.as('coordinator').get(`${LIST}/${CLAIM}`).expect(404)).body.code).toBe('LETTER_NOT_KEPT');
});

test.each(['commissioner', 'referrer'] as const)('a %s gets no letter', async (role) => {
  await api.as(role).get(`${LIST}/${CLAIM}`).expect(403);
});
