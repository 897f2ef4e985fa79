import { loadProfiles } from '@whenready/profiles';
import { CALLBACK_TOKENS, type TestApi, testApi } from '../../test/testApi.js';

const CLAIM = '5a6d2f0e-53c5-4f0c-9f0a-6a3f1c1f8a11';
const { code, version } = loadProfiles()[0]!;
const MESSAGE = {
  caseId: 'case-1',
  participant: 'p1',
  channel: 'sms',
  reminder: 'reminder-9',
  profile: { code, version },
  over: false,
};

let api: TestApi;
beforeEach(async () => {
  api = await testApi();
  api.claims.byId.mockResolvedValue(MESSAGE);
  api.engine.give.mockResolvedValue('{}');
});
afterEach(() => api.app.close());

type From = keyof typeof CALLBACK_TOKENS;
const receipt = (from: From, body: object, token: string = CALLBACK_TOKENS[from]) =>
  api.anyone.post(`/v1/callbacks/${from}/receipt`).set('Authorization', `Bearer ${token}`).send(body);
const given = () => api.engine.give.mock.calls.map(([caseId, { command }]) => [caseId, command]);

test.each([
  ['notify', 'delivered', 'delivered'],
  ['notify', 'permanent-failure', 'bad-address'],
  ['notify', 'temporary-failure', 'not-delivered'],
  ['gateway', 'undeliverable', 'bad-address'],
] as const)('%s: %s is told to the case', async (from, status, told) => {
  await receipt(from, { reference: CLAIM, status, to: '447700900123' }).expect(204);
  expect(api.claims.byId).toHaveBeenCalledWith(CLAIM);
  expect(given()).toEqual([
    [
      'case-1',
      {
        name: 'record-receipt',
        id: `receipt-${CLAIM}-${told}`,
        by: { kind: 'system' },
        payload: { reminder: 'reminder-9', participant: 'p1', channel: 'sms', receipt: told },
      },
    ],
  ]);
});

test('told twice, it is one command: the journal answers it as before', async () => {
  for (const _ of [1, 2]) await receipt('notify', { reference: CLAIM, status: 'delivered' }).expect(204);
  const [[, first], [, second]] = given() as [[string, object], [string, object]];
  expect(second).toEqual(first);
});

test.each([
  ['no token', {}],
  ['a token of nobody', { Authorization: 'Bearer nobody-knows-this-token' }],
  ['a token of staff', { Authorization: 'Bearer coordinator-token-0001' }],
])('%s: 401, and the body is not looked at', async (_what, headers) => {
  const { body } = await api.anyone
    .post('/v1/callbacks/notify/receipt')
    .set({ ...headers, 'Content-Type': 'application/json' })
    .send('{broken')
    .expect(401);
  expect(body.code).toBe('NOT_SIGNED_IN');
  expect(api.claims.byId).not.toHaveBeenCalled();
});

test('a token of the other provider: 401', async () => {
  await receipt('notify', { reference: CLAIM, status: 'delivered' }, CALLBACK_TOKENS.gateway).expect(401);
  expect(api.claims.byId).not.toHaveBeenCalled();
});

test('a callback’s token opens nothing else', async () => {
  await api.anyone.get('/api/cases').set('Authorization', `Bearer ${CALLBACK_TOKENS.notify}`).expect(401);
});

test.each([
  ['a reference of nobody', { reference: CLAIM, status: 'delivered' }, null],
  ['no reference', { reference: null, status: 'delivered' }, MESSAGE],
  ['a message that is still on its way', { reference: CLAIM, status: 'sending' }, MESSAGE],
  ['a message that the case has let go of', { reference: CLAIM, status: 'delivered' }, { ...MESSAGE, reminder: null }],
])('%s is taken, and changes nothing', async (_what, body, message) => {
  api.claims.byId.mockResolvedValue(message);
  await receipt('notify', body).expect(204);
  expect(api.engine.give).not.toHaveBeenCalled();
});

test('an address that does not work is told even of a message that the case has let go of', async () => {
  api.claims.byId.mockResolvedValue({ ...MESSAGE, reminder: null });
  await receipt('notify', { reference: CLAIM, status: 'permanent-failure' }).expect(204);
  expect(given()[0]?.[1]).toMatchObject({ payload: { reminder: CLAIM, receipt: 'bad-address' } });
});

test('a closed case is asked too, and hears of it', async () => {
  api.claims.byId.mockResolvedValue({ ...MESSAGE, over: true });
  await receipt('notify', { reference: CLAIM, status: 'delivered' }).expect(204);
  expect(api.recover.one).toHaveBeenCalledWith('case-1');
  expect(given()).toHaveLength(1);
});

test('a case that cannot be told: 503, so that the provider calls again', async () => {
  api.claims.byId.mockRejectedValue(Object.assign(new Error('gone'), { code: 'ECONNREFUSED' }));
  const { headers } = await receipt('notify', { reference: CLAIM, status: 'delivered' }).expect(503);
  expect(headers['retry-after']).toBeDefined();
});

test.each([
  [{ reference: CLAIM }, 'status'],
  [{ reference: 7, status: 'delivered' }, 'reference'],
])('%j is wrong, and the field is named', async (body, field) => {
  const answer = await receipt('notify', body).expect(422);
  expect(answer.body.fields[0].field).toBe(field);
});

test('where no token is configured nobody calls back', async () => {
  const closed = await testApi('live', { NOTIFY_CALLBACK_TOKEN: '' });
  await closed.anyone
    .post('/v1/callbacks/notify/receipt')
    .set('Authorization', `Bearer ${CALLBACK_TOKENS.notify}`)
    .send({ reference: CLAIM, status: 'delivered' })
    .expect(401);
  await closed.app.close();
});
