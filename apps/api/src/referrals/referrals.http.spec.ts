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

test('kind, needs and language travel with each person; who speaks for an organisation does not', async () => {
  const participants = [
    { role: 'person-harmed', kind: 'organisation', name: 'Corner Shop', spokesperson: 'Ada Hill' },
    { role: 'interpreter', name: 'Ines Roe', supports: 0, language: 'cy' },
    { role: 'observer', name: 'Lou Hart', needs: ['large-print'] },
  ];
  await refer({ ...REFERRAL, participants }).expect(201);
  const [, { command }] = api.engine.give.mock.calls[0];
  expect(command.payload.participants).toMatchObject([
    { kind: 'organisation', needs: [], language: null },
    { kind: 'person', language: 'cy', supports: command.payload.participants[0].id },
    { needs: ['large-print'], supports: null },
  ]);
  expect(api.intake.storePeople.mock.calls[0][1][0]).toMatchObject({ spokesperson: 'Ada Hill' });
  expect(JSON.stringify(command)).not.toMatch(/Hill|Roe|Hart|Shop/);
});

test('whom someone supports is a place in the list, of one of the two sides', async () => {
  const participants = [
    { role: 'person-harmed', name: 'Ada Hill' },
    { role: 'supporter', name: 'Cy Hill', supports: 2 },
    { role: 'observer', name: 'Lou Hart' },
  ];
  const { body } = await refer({ ...REFERRAL, participants }).expect(422);
  expect(body.fields.map((each: { field: string }) => each.field)).toEqual(['participants.1.supports']);
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

describe('a postcode', () => {
  const facts = () => api.engine.give.mock.calls[0][1].command.payload.facts;
  const from = (more: object) => refer({ ...REFERRAL, profile: 'avon-somerset-partnership', ...more });

  test('finds the council, and is kept nowhere', async () => {
    await from({ postcode: 'BS1 4ND' }).expect(201);
    expect(facts()).toMatchObject({ council: 'bristol' });
    expect(facts()).not.toHaveProperty('maybe');
    const kept = [
      ...api.engine.give.mock.calls,
      ...api.intake.storePeople.mock.calls,
      ...api.intake.storeText.mock.calls,
    ];
    expect(JSON.stringify(kept)).not.toMatch(/4ND|postcode/);
  });

  test('that straddles councils carries their codes alone, unless one is given', async () => {
    await from({ postcode: 'BS16 1QY' }).expect(201);
    expect(facts()).toMatchObject({ council: null, maybe: ['bristol', 'south-gloucestershire'] });
    api.engine.give.mockClear();
    await from({ postcode: 'BS16 1QY', council: 'south-gloucestershire' }).expect(201);
    expect(facts()).toMatchObject({ council: 'south-gloucestershire' });
    expect(facts()).not.toHaveProperty('maybe');
  });

  test('that is none is 422', async () => {
    expect((await from({ postcode: 'BS99 9' }).expect(422)).body.fields[0].field).toBe('postcode');
  });
});

test('a partner is one of the profile, by code', async () => {
  const partner = 'lighthouse';
  expect((await refer({ ...REFERRAL, partner }).expect(422)).body.fields[0].field).toBe('partner');
  await refer({ ...REFERRAL, profile: 'avon-somerset-partnership', partner }).expect(201);
  expect(api.engine.give.mock.calls[0][1].command.payload.facts).toMatchObject({ partner });
});
