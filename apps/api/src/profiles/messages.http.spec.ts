import { type TestApi, testApi } from '../../test/testApi.js';

let api: TestApi;
beforeAll(async () => (api = await testApi()));
afterAll(() => api.app.close());

const PATH = '/api/profiles/gloucestershire/messages';
const preview = (query: string, who: Parameters<TestApi['as']>[0] = 'coordinator') =>
  api.as(who).get(`${PATH}/preview?${query}`);

test('a service tells its channels, its number, and what it has words for', async () => {
  api.profiles.versions.mockResolvedValueOnce([6, 5]);
  const { body } = await api.as('coordinator').get(PATH).expect(200);
  expect(body).toMatchObject({ code: 'gloucestershire', version: 6, versions: [6, 5], phone: '01452 754 542' });
  expect(body.channels).toEqual([
    { channel: 'email', provider: 'smtp', on: true },
    { channel: 'sms', provider: 'gateway', on: true },
    { channel: 'letter', provider: 'print', on: true },
  ]);
  expect(body.purposes).toContainEqual({
    purpose: 'session',
    languages: ['en', 'cy'],
    formats: ['standard', 'easy-read'],
    answered: true,
  });
  expect(body.purposes).toContainEqual(expect.objectContaining({ purpose: 'message-acknowledged', answered: false }));
});

test('the version of today is told even before anyone has stored it', async () => {
  expect((await api.as('coordinator').get(PATH).expect(200)).body.versions).toEqual([6]);
});

test('a message is shown as a person would get it, counted as text messages', async () => {
  const { body } = await preview('purpose=session&channel=sms&link=no').expect(200);
  expect(body).toEqual({
    version: 6,
    purpose: 'session',
    channel: 'sms',
    on: true,
    language: 'en',
    format: 'standard',
    linked: false,
    subject: 'A reminder',
    text:
      'Hello, this is a reminder of your appointment on Wednesday 30 September 2026 at 12:00pm. ' +
      'To change it, call 01452 754 542. Reply STOP to end these texts.',
    template:
      'Hello, this is a reminder of your appointment on ((when)). ' +
      'To change it, call ((phone)). Reply ((stop)) to end these texts.',
    parts: { characters: 153, parts: 1, unusual: [] },
  });
  expect((await preview('purpose=session&channel=sms').expect(200)).body).toMatchObject({
    linked: true,
    text: expect.stringContaining('https://'),
    parts: { parts: 2 },
  });
});

test('it says in which language and format it really is', async () => {
  const { body } = await preview('purpose=nudge&language=cy&format=easy-read').expect(200);
  expect(body).toMatchObject({ language: 'cy', format: 'standard', parts: null });
});

test('an older version is shown in its own words; one from before there were any, as they were then', async () => {
  api.profiles.get.mockResolvedValueOnce({ code: 'gloucestershire', version: 5 });
  const { body } = await preview('purpose=session&channel=sms&version=5').expect(200);
  expect(body).toMatchObject({ version: 5, on: false, linked: false });
  expect(body.text).toContain('speak to the person you are in touch with');
});

test('what there is not is 404 or 422 with the way out, and is kept from those it is not for', async () => {
  expect((await preview('purpose=session&version=4').expect(404)).body).toMatchObject({
    code: 'VERSION_NOT_FOUND',
    wayOut: 'Use one of: 6.',
  });
  const unknown = await api.as('coordinator').get('/api/profiles/nowhere/messages').expect(404);
  expect(unknown.body.code).toBe('PROFILE_NOT_FOUND');
  const { body } = await preview('purpose=greeting&channel=pigeon&version=old').expect(422);
  expect(body.fields.map(({ field }: { field: string }) => field)).toEqual(['purpose', 'channel', 'version']);
  expect((await preview('').expect(422)).body.fields[0]).toMatchObject({
    field: 'purpose',
    message: expect.stringMatching(/^Use one of: readiness-date, /),
  });
  await preview('purpose=session', 'referrer').expect(403);
  await api.anyone.get(PATH).expect(401);
});
