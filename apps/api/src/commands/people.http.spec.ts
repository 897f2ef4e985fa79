import { type TestApi, testApi } from '../../test/testApi.js';

const CASE = '3f0a1a53-6d2c-4c5a-9a55-1f5d1e0a7b11';
const PATH = `/api/cases/${CASE}/commands`;
const PERSON = {
  role: 'person-harmed',
  kind: 'organisation',
  name: 'Hilltop School',
  spokesperson: 'Ada Hill',
  email: 'office@example.org',
  needs: ['step-free'],
  note: 'Rang on Monday.',
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
  api.as('coordinator').post(`${PATH}/${name}`).set('Idempotency-Key', key).send(body);
const travelled = (call = 0) => api.engine.give.mock.calls[call]?.[1].command.payload;

test('who is added is stored first, pending, and travels as an id and codes', async () => {
  await give('add-participant', PERSON).expect(200);
  const [caseId, people] = api.intake.storePeople.mock.calls[0];
  expect(caseId).toBe(CASE);
  expect(people).toEqual([
    {
      id: expect.any(String),
      role: 'person-harmed',
      name: 'Hilltop School',
      spokesperson: 'Ada Hill',
      email: 'office@example.org',
      phone: null,
      address: null,
    },
  ]);
  expect(travelled()).toEqual({
    participant: people[0].id,
    role: 'person-harmed',
    kind: 'organisation',
    supports: null,
    young: false,
    needs: ['step-free'],
    language: null,
    textId: expect.any(String),
  });
  expect(JSON.stringify(api.engine.give.mock.calls)).not.toMatch(/Hill|example\.org|Monday/);
});

test('the same request stores the same person; another body or key another one', async () => {
  await give('add-participant', PERSON).expect(200);
  await give('add-participant', PERSON).expect(200);
  await give('add-participant', { ...PERSON, name: 'Hilltop Academy' }).expect(200);
  await give('add-participant', PERSON, 'key-2').expect(200);
  const ids = [0, 1, 2, 3].map((call) => travelled(call).participant);
  expect(ids[1]).toBe(ids[0]);
  expect(new Set(ids).size).toBe(3);
});

test('new details are stored first, pending; only which they are travels', async () => {
  const body = { participant: 'p1', email: 'new@example.org', removePhone: true };
  await give('change-details', body).expect(200);
  const [stored] = api.intake.storeDetails.mock.calls[0];
  expect(stored).toMatchObject({
    caseId: CASE,
    participantId: 'p1',
    changed: ['email', 'phone'],
    details: { email: 'new@example.org', phone: null },
  });
  expect(travelled()).toEqual({
    participant: 'p1',
    changed: ['email', 'phone'],
    details: stored.id,
    textId: null,
  });
  expect(stored.commandId).toBe(api.engine.give.mock.calls[0][1].command.id);
  expect(JSON.stringify(api.engine.give.mock.calls)).not.toContain('new@example.org');
});

test.each([
  ['add-participant', { ...PERSON, spokesperson: null }, ['spokesperson']],
  ['add-participant', { ...PERSON, young: true }, ['young']],
  ['add-participant', { role: 'observer', kind: 'organisation', name: 'A', spokesperson: 'B' }, ['kind']],
  ['add-participant', { role: 'person-harmed', name: 'A', spokesperson: 'B' }, ['spokesperson']],
  ['add-participant', { role: 'supporter', name: 'A' }, ['supports']],
  ['add-participant', { role: 'observer', name: 'A', supports: 'p1' }, ['supports']],
  ['add-participant', { role: 'interpreter', name: 'A', language: 'Welsh' }, ['language']],
  ['change-details', { participant: 'p1' }, ['name']],
  ['change-details', { participant: 'p1', email: 'a@example.org', removeEmail: true }, ['email']],
  ['record-needs', { participant: 'p1', needs: ['lunch'] }, ['needs.0']],
])('%s %j is 422 and stores nothing', async (name, body, fields) => {
  const answer = await give(name, body).expect(422);
  expect(answer.body.fields.map((each: { field: string }) => each.field)).toEqual(fields);
  expect(api.intake.storePeople).not.toHaveBeenCalled();
  expect(api.intake.storeDetails).not.toHaveBeenCalled();
});

test('needs that were not said are none, and the language is English', async () => {
  await give('record-needs', { participant: 'p1' }).expect(200);
  expect(travelled()).toEqual({ participant: 'p1', needs: [], language: null, textId: null });
});
