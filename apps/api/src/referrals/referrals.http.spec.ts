import { type TestApi, testApi } from '../../test/testApi.js';
import { bodyHash } from '../commands/bodyHash.js';
import { caseIdOf } from '../commands/ids.js';

const REFERRAL = {
  profile: 'gloucestershire',
  startedBy: 'agency',
  channel: 'phone',
  referrerKind: 'statutory',
  setting: 'community',
  justiceStage: 'none',
  story: 'A fence was broken.',
  crimeReference: 'GC/1234/26',
  participants: [
    { role: 'person-harmed', name: 'Ada Hill', email: 'ada@example.org' },
    { role: 'person-responsible', name: 'Ben Dale' },
    { role: 'supporter', name: 'Cy Hill', supports: 0 },
  ],
};
const ANSWER = '{"id":"x","reference":"GLO-2026-0042"}';
const CASE = caseIdOf('staff-referrer', 'key-1');

let api: TestApi;
beforeEach(async () => {
  api = await testApi();
  api.engine.give.mockResolvedValue(ANSWER);
});
afterEach(() => api.app.close());

const refer = (body: object = REFERRAL) => api.as('referrer').post('/api/referrals').send(body);

test('a referral makes a case whose id follows from caller and key', async () => {
  const answer = await refer().expect(201);
  expect(answer.text).toBe(ANSWER);
  const [caseId, request, start] = api.engine.give.mock.calls[0];
  expect(caseId).toBe(CASE);
  expect(request.command.payload).toMatchObject({ reference: 'GLO-2026-0042' });
  expect(start).toMatchObject({ stage: 'referral', input: { caseId: CASE, snapshot: null } });
});

test('names, contacts and texts are stored first and never travel', async () => {
  await refer().expect(201);
  const [, people] = api.intake.storePeople.mock.calls[0];
  expect(people.map((each: { name: string }) => each.name)).toEqual(['Ada Hill', 'Ben Dale', 'Cy Hill']);
  expect(api.intake.storeText.mock.calls[0][0].body).toBe('A fence was broken.');
  const [pending] = api.intake.storeCrimeReference.mock.calls[0];
  expect(pending).toMatchObject({ caseId: CASE, reference: 'GC/1234/26' });
  const travelled = JSON.stringify(api.engine.give.mock.calls[0]);
  for (const word of ['Ada', 'Ben', 'ada@', 'fence', 'GC/1234']) expect(travelled).not.toContain(word);
  const [, request] = api.engine.give.mock.calls[0];
  const { participants } = request.command.payload;
  expect(participants[2].supports).toBe(participants[0].id);
  expect(people[0].id).toBe(participants[0].id);
});

test('the same key again answers the first answer; with another body it is 409', async () => {
  api.answers.find.mockResolvedValue({ bodyHash: bodyHash('refer', CASE, REFERRAL), answer: ANSWER, revision: 2 });
  expect((await refer().expect(201)).text).toBe(ANSWER);
  const { body } = await refer({ ...REFERRAL, council: 'stroud' }).expect(409);
  expect(body.code).toBe('KEY_REUSED');
  expect(api.engine.give).not.toHaveBeenCalled();
  expect(api.intake.allocateReference).not.toHaveBeenCalled();
});

test('what the domain refuses starts no workflow and stores nothing', async () => {
  const role = api.as('facilitator').post('/api/referrals').send(REFERRAL);
  const { body } = await role.expect(403);
  expect(body.code).toBe('ROLE_NOT_ALLOWED');
  expect(api.engine.give).not.toHaveBeenCalled();
  expect(api.intake.storePeople).not.toHaveBeenCalled();
});

test('an unknown service is named, with those there are', async () => {
  const { body } = await refer({ ...REFERRAL, profile: 'narnia' }).expect(422);
  expect(body.fields).toEqual([{ field: 'profile', message: expect.stringContaining('gloucestershire') }]);
});

test('each wrong field is named', async () => {
  const participants = [{ role: 'person-harmed', name: '', email: 'x' }];
  const { body } = await refer({ ...REFERRAL, setting: 'moon', participants }).expect(422);
  const fields = body.fields.map((each: { field: string }) => each.field);
  expect(fields).toEqual(expect.arrayContaining(['setting', 'participants.0.name', 'participants.0.email']));
});

test('a commissioner refers nobody', async () => {
  await api.as('commissioner').post('/api/referrals').send(REFERRAL).expect(403);
});
