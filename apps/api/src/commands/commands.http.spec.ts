import { ApplicationFailure, WorkflowUpdateFailedError } from '@temporalio/client';
import { FAILURE, type RefusedDetail } from '@whenready/contracts';
import { type TestApi, testApi } from '../../test/testApi.js';
import { bodyHash } from './bodyHash.js';

const CASE = '3f0a1a53-6d2c-4c5a-9a55-1f5d1e0a7b11';
const PATH = `/api/cases/${CASE}/commands`;
const PROFILE = { code: 'gloucestershire', version: 6 };
const ANSWER = '{"reference":"GLO-2026-0042","id":"x",  "revision":3}';

let api: TestApi;
beforeEach(async () => {
  api = await testApi();
  api.door.look.mockResolvedValue({
    stage: 'referral',
    profile: PROFILE,
    provider: 'restorative-gloucestershire',
    answer: null,
  });
  api.engine.give.mockResolvedValue(ANSWER);
});
afterEach(() => api.app.close());

const refusing = (code: string, revision: number) => {
  const refusal = { refused: true, code, message: 'No.', wayOut: 'Do this.', field: 'coordinator' };
  const detail = { refusal, revision } as RefusedDetail;
  const cause = ApplicationFailure.nonRetryable('No.', FAILURE.refused, detail);
  return new WorkflowUpdateFailedError('Workflow Update failed', cause);
};

test('an accepted command answers the stored text, byte for byte', async () => {
  const answer = await api.as('coordinator').post(`${PATH}/accept`).send({}).expect(200);
  expect(answer.text).toBe(ANSWER);
  expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
  expect(answer.headers['x-powered-by']).toBeUndefined();
  expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
});

test('a command without a body is a command with an empty one', async () => {
  await api.as('coordinator').post(`${PATH}/accept`).expect(200);
});

test('the same key again answers the first answer, and nothing is sent', async () => {
  api.door.look.mockResolvedValue({
    stage: 'closed',
    profile: PROFILE,
    provider: 'restorative-gloucestershire',
    answer: { bodyHash: bodyHash('accept', CASE, {}), answer: '{"first":  1}' },
  });
  const answer = await api.as('coordinator').post(`${PATH}/accept`).send({}).expect(200);
  expect(answer.text).toBe('{"first":  1}');
  expect(api.engine.give).not.toHaveBeenCalled();
});

test('the same key with another body is 409', async () => {
  api.door.look.mockResolvedValue({
    stage: 'referral',
    profile: PROFILE,
    provider: 'restorative-gloucestershire',
    answer: { bodyHash: 'other', answer: 'x' },
  });
  const { body } = await api.as('coordinator').post(`${PATH}/accept`).send({}).expect(409);
  expect(body.code).toBe('KEY_REUSED');
});

test('a refusal is 409 with code, words, way out, field and revision', async () => {
  api.engine.give.mockRejectedValue(refusing('ALREADY_ACCEPTED', 4));
  api.reader.revisionOf.mockResolvedValue(4);
  const { body } = await api.as('coordinator').post(`${PATH}/accept`).send({}).expect(409);
  expect(body).toEqual({
    code: 'ALREADY_ACCEPTED',
    message: 'No.',
    wayOut: 'Do this.',
    revision: 4,
    fields: [{ field: 'coordinator', message: 'No.' }],
  });
});

test('a refusal for the role is 403 with the same shape', async () => {
  api.engine.give.mockRejectedValue(refusing('ROLE_NOT_ALLOWED', 4));
  const { body } = await api.as('coordinator').post(`${PATH}/accept`).send({}).expect(403);
  expect(body).toMatchObject({ code: 'ROLE_NOT_ALLOWED', revision: 4 });
});

test('422 names each wrong field by its path', async () => {
  const sent = { kind: 'meadow', reviewOn: '2026-02-30', surprise: 1 };
  const { body } = await api.as('coordinator').post(`${PATH}/hold`).send(sent).expect(422);
  expect(body.code).toBe('INVALID');
  expect(body.fields.map((each: { field: string }) => each.field).sort()).toEqual(['kind', 'reviewOn', 'surprise']);
});

test.each([undefined, '', 'x'.repeat(201), 'tab\there'])('the key %j is 422', async (key) => {
  const post = api.as('coordinator').post(`${PATH}/accept`);
  if (key === undefined) post.unset('Idempotency-Key');
  else post.set('Idempotency-Key', key);
  const { body } = await post.send({}).expect(422);
  expect(body.fields).toEqual([expect.objectContaining({ field: 'Idempotency-Key' })]);
});

test('a colleague who is named is looked up before the command is delivered', async () => {
  const assign = (coordinator: string) => api.as('coordinator').post(`${PATH}/assign`).send({ coordinator });
  const { body } = await assign('nobody').expect(422);
  expect(body.fields).toEqual([{ field: 'coordinator', message: expect.stringContaining('choose one of its staff') }]);
  expect(api.engine.give).not.toHaveBeenCalled();
  await assign('staff-coordinator').expect(200);
});

test('an unknown case, a foreign one and one with no real id answer alike', async () => {
  api.door.look.mockResolvedValue(null);
  const unknown = await api.as('coordinator').post(`${PATH}/accept`).send({}).expect(404);
  const odd = await api.as('coordinator').post('/api/cases/1/commands/accept').send({}).expect(404);
  expect(odd.body).toEqual(unknown.body);
  expect(unknown.body.code).toBe('CASE_NOT_FOUND');
});

test.each(['accelerate', 'refer', 'time-passed', 'constructor'])(
  '%s is no command that a person gives',
  async (name) => {
    const { body } = await api.as('coordinator').post(`${PATH}/${name}`).send({}).expect(404);
    expect(body.code).toBe('UNKNOWN_COMMAND');
  },
);

test('a letter is stored first, travels as an id, and is never part of a command', async () => {
  await api.as('coordinator').post(`${PATH}/draft-letter`).send({ letter: 'letter-9', text: 'I am sorry' }).expect(200);
  const [stored] = api.intake.storeText.mock.calls[0];
  expect(stored).toMatchObject({ caseId: CASE, kind: 'draft-letter', body: 'I am sorry' });
  const sent = JSON.stringify(api.engine.give.mock.calls);
  expect(sent).toContain(stored.id);
  expect(sent).not.toContain('I am sorry');
  await api.as('coordinator').post(`${PATH}/draft-letter`).send({ letter: 'letter-9', text: ' ' }).expect(422);
});

test('a note is stored first and travels as an id', async () => {
  await api.as('coordinator').post(`${PATH}/add-note`).send({ note: 'Phone after six' }).expect(200);
  const stored = api.intake.storeText.mock.calls[0][0];
  expect(stored).toMatchObject({ caseId: CASE, kind: 'add-note', body: 'Phone after six' });
  const [, request] = api.engine.give.mock.calls[0];
  expect(request.command.payload).toEqual({ textId: stored.id });
  expect(JSON.stringify(request)).not.toContain('Phone after six');
});

test('bodies: too large 413, malformed 400, not JSON 415', async () => {
  const post = () => api.as('coordinator').post(`${PATH}/add-note`);
  const large = await post()
    .send({ note: 'x'.repeat(100_001) })
    .expect(413);
  expect(large.body.code).toBe('BODY_TOO_LARGE');
  const malformed = await post().set('Content-Type', 'application/json').send('{"note":').expect(400);
  expect(malformed.body.code).toBe('MALFORMED_JSON');
  const form = await post().type('form').send('note=x').expect(415);
  expect(form.body.code).toBe('WRONG_CONTENT_TYPE');
});

test('without a known token there is no answer, whatever the body', async () => {
  await api.anyone
    .post(`${PATH}/accept`)
    .send({ note: 'x'.repeat(200_000) })
    .expect(401);
  const { body } = await api.anyone
    .post(`${PATH}/accept`)
    .set('Authorization', 'Bearer nobody-knows-this-one')
    .expect(401);
  expect(body.code).toBe('NOT_SIGNED_IN');
});

test.each(['commissioner', 'administrator', 'referrer'] as const)('a %s gives no command', async (who) => {
  const { body } = await api.as(who).post(`${PATH}/accept`).send({}).expect(403);
  expect(body.code).toBe('NOT_ALLOWED');
});

test('a lost database is 503 with Retry-After, at the token and at the case', async () => {
  const lost = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
  api.door.look.mockRejectedValueOnce(lost);
  await api.as('coordinator').post(`${PATH}/accept`).send({}).expect(503).expect('Retry-After', '5');
  api.staff.byTokenHash.mockRejectedValueOnce(lost);
  const { body } = await api.as('referrer').post(`${PATH}/accept`).send({}).expect(503);
  expect(body.code).toBe('STORE_AWAY');
});

test('an unknown error is 500 with a request id and none of its text', async () => {
  api.door.look.mockRejectedValue(new Error('duplicate key (name)=(Jo Bloggs)'));
  const { body, headers } = await api.as('coordinator').post(`${PATH}/accept`).send({}).expect(500);
  expect(body.code).toBe('INTERNAL');
  expect(body.message).toContain(headers['x-request-id']);
  expect(JSON.stringify(body)).not.toContain('Bloggs');
});
