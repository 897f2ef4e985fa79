import { type TestApi, testApi } from '../../test/testApi.js';
import { caseIdOf } from '../commands/ids.js';

const INFORMAL = {
  profile: 'gloucestershire',
  setting: 'school',
  referrerKind: 'statutory',
  on: '2026-10-05',
  done: 'conversation',
  ended: 'apology',
  harmed: 1,
  responsible: 2,
  council: 'stroud',
  note: 'Two boys and a football.',
};
const ANSWER = '{"id":"x","reference":"GLO-2026-0042"}';

let api: TestApi;
beforeEach(async () => {
  api = await testApi();
  api.engine.give.mockResolvedValue(ANSWER);
});
afterEach(() => api.app.close());

const record = (body: object = INFORMAL, who: 'referrer' | 'coordinator' | 'commissioner' = 'referrer') =>
  api.as(who).post('/api/informal').send(body);

test('one call makes a case of informal practice, and the note is stored first', async () => {
  expect((await record().expect(201)).text).toBe(ANSWER);
  const [caseId, request, start] = api.engine.give.mock.calls[0];
  expect(caseId).toBe(caseIdOf('staff-referrer', 'key-1'));
  expect(request.command).toMatchObject({
    name: 'record-informal',
    by: { role: 'referrer' },
    payload: { done: 'conversation', ended: 'apology', harmed: 1, responsible: 2, facts: { council: 'stroud' } },
  });
  expect(start).toMatchObject({ provider: 'restorative-gloucestershire', input: { snapshot: null } });
  expect(api.intake.storeText.mock.calls[0][0]).toMatchObject({ body: INFORMAL.note, caseId });
  expect(JSON.stringify(api.engine.give.mock.calls[0])).not.toContain('football');
  expect(api.intake.storePeople).not.toHaveBeenCalled();
});

test('a service without informal practice refuses it, with the way out', async () => {
  const { body } = await record({ ...INFORMAL, profile: 'merseyside', council: null }).expect(409);
  expect(body).toMatchObject({ code: 'INFORMAL_NOT_OFFERED', fields: [{ field: 'profile' }] });
  expect(api.engine.give).not.toHaveBeenCalled();
  expect(api.intake.allocateReference).not.toHaveBeenCalled();
});

test.each([
  ['a day to come', { on: '2099-01-01' }, 409, 'on'],
  ['no real day', { on: '2026-02-30' }, 422, 'on'],
  ['an ending that there is not', { ended: 'moon' }, 422, 'ended'],
  ['half a person', { harmed: 0.5 }, 422, 'harmed'],
  ['a name', { name: 'Ada' }, 422, 'name'],
  ['an unknown service', { profile: 'narnia' }, 422, 'profile'],
])('%s is refused, naming the field', async (_what, change, status, field) => {
  const { body } = await record({ ...INFORMAL, ...change }).expect(status);
  expect(body.fields[0].field).toBe(field);
});

test('a commissioner records nothing', async () => {
  await record(INFORMAL, 'commissioner').expect(403);
});
