import { isCheckWord } from '@whenready/persistence';
import { type TestApi, testApi } from '../../test/testApi.js';

const CASE = '3f0a1a53-6d2c-4c5a-9a55-1f5d1e0a7b11';
const TOLD = {
  participant: 'p1',
  order: ['sms', 'email'],
  weekdays: ['monday', 'friday'],
  from: '18:00',
  emailSeenBy: ['partner'],
  voicemail: false,
  format: 'large-print',
};

let api: TestApi;
beforeEach(async () => {
  api = await testApi();
  const profile = { code: 'gloucestershire', version: 6 };
  api.door.look.mockResolvedValue({
    stage: 'preparation',
    profile,
    provider: 'restorative-gloucestershire',
    answer: null,
  });
  api.engine.give.mockResolvedValue('{}');
});
afterEach(() => api.app.close());

const give = (name: string, body: object, key = 'key-1') =>
  api.as('coordinator').post(`/api/cases/${CASE}/commands/${name}`).set('Idempotency-Key', key).send(body);
const sent = (call = 0) => api.engine.give.mock.calls[call]?.[1];

test('how someone may be reached travels in the shape of the domain, its note as an id', async () => {
  await give('record-safe-contact', { ...TOLD, note: 'She looks at her phone after work.' }).expect(200);
  expect(sent().command.payload).toEqual({
    participant: 'p1',
    order: ['sms', 'email'],
    weekdays: [1, 5],
    from: '18:00',
    until: null,
    seenBy: { email: ['partner'] },
    voicemail: false,
    format: 'large-print',
    textId: expect.any(String),
  });
  expect(JSON.stringify(api.engine.give.mock.calls)).not.toContain('after work');
});

test.each([
  [{ order: ['sms', 'sms'] }, 'order'],
  [{ order: ['phone'] }, 'order.0'],
  [{ weekdays: ['someday'] }, 'weekdays.0'],
  [{ from: '6pm' }, 'from'],
  [{ until: '24:00' }, 'until'],
  [{ letterSeenBy: ['nobody', 'partner'] }, 'letterSeenBy'],
  [{ voicemail: undefined }, 'voicemail'],
])('record-safe-contact with %j is 422 naming %s', async (wrong, field) => {
  const { body } = await give('record-safe-contact', { ...TOLD, ...wrong }).expect(422);
  expect(body.fields.map((each: { field: string }) => each.field)).toEqual([field]);
});

test('a check word is kept as its hash alone, and leaves no fingerprint that could be guessed from', async () => {
  await give('change-details', { participant: 'p1', checkWord: ' Blue Kettle ', wordsToAvoid: 'court, police' }).expect(
    200,
  );
  const [stored] = api.intake.storeDetails.mock.calls[0];
  expect(stored.changed).toEqual(['wordsToAvoid', 'checkWord']);
  expect(stored.details.wordsToAvoid).toBe('court, police');
  expect(await isCheckWord(stored.details.checkWord, 'blue kettle')).toBe(true);
  expect(await isCheckWord(stored.details.checkWord, 'red kettle')).toBe(false);
  const everything = JSON.stringify([api.intake.storeDetails.mock.calls, api.engine.give.mock.calls]);
  expect(everything).not.toMatch(/kettle/i);
});

test('the same request has the same fingerprint, another check word another one', async () => {
  const body = { participant: 'p1', checkWord: 'kettle' };
  await give('change-details', body).expect(200);
  await give('change-details', body).expect(200);
  await give('change-details', { ...body, checkWord: 'teapot' }).expect(200);
  await give('change-details', body, 'key-2').expect(200);
  const hashes = [0, 1, 2, 3].map((call) => sent(call).bodyHash);
  expect(hashes[1]).toBe(hashes[0]);
  expect(new Set(hashes).size).toBe(3);
});

test.each([
  [{ checkWord: 'abc' }, 'checkWord'],
  [{ checkWord: 'kettle', removeCheckWord: true }, 'checkWord'],
  [{ wordsToAvoid: 'court,,police' }, 'wordsToAvoid'],
  [{ wordsToAvoid: 'court', removeWordsToAvoid: true }, 'wordsToAvoid'],
])('change-details with %j is 422 naming %s', async (wrong, field) => {
  const { body } = await give('change-details', { participant: 'p1', ...wrong }).expect(422);
  expect(body.fields.map((each: { field: string }) => each.field)).toEqual([field]);
  expect(api.intake.storeDetails).not.toHaveBeenCalled();
});

test('what was agreed can be taken away again', async () => {
  await give('change-details', { participant: 'p1', removeCheckWord: true, removeWordsToAvoid: true }).expect(200);
  expect(api.intake.storeDetails.mock.calls[0][0]).toMatchObject({
    changed: ['wordsToAvoid', 'checkWord'],
    details: { wordsToAvoid: null, checkWord: null },
  });
});
