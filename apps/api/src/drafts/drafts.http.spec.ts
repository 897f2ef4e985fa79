import { ApplicationFailure } from '@temporalio/client';
import { FAILURE } from '@whenready/contracts';
import type { Draft } from '@whenready/persistence';
import { type TestApi, testApi } from '../../test/testApi.js';
import { caseOfDraft, draftIdOf } from './draftIds.js';

const ID = '3f0a1a53-6d2c-4c5a-9a55-1f5d1e0a7b11';
const { caseId: CASE, commandId: COMMAND } = caseOfDraft(ID);
const WHOLE = {
  profile: 'gloucestershire',
  startedBy: 'agency',
  channel: 'phone',
  referrerKind: 'statutory',
  setting: 'community',
  justiceStage: 'none',
  participants: [{ role: 'person-harmed', name: 'Ada Hill' }],
};
const DRAFT: Draft = {
  id: ID,
  profile: 'gloucestershire',
  owner: 'staff-referrer',
  channel: 'phone',
  state: 'open',
  body: WHOLE,
  original: null,
  createdAt: '2026-11-20T10:00:00.000Z',
  updatedAt: '2026-11-20T10:00:00.000Z',
  expiresAt: '2026-12-18T00:00:00.000Z',
  submittingAt: null,
  caseId: null,
};
const ENDED = { ...DRAFT, body: null };
const ANSWER = '{"id":"x","reference":"GLO-2026-0042"}';

let api: TestApi;
beforeEach(async () => {
  api = await testApi();
  api.engine.give.mockResolvedValue(ANSWER);
});
afterEach(() => api.app.close());

const submit = (who: 'referrer' | 'coordinator' = 'referrer') => api.as(who).post(`/api/drafts/${ID}/submit`).send({});

test('a draft may be as incomplete as can be, and says what a referral still misses', async () => {
  const half = { profile: 'gloucestershire', setting: 'moon', participants: [{ name: 'Ada Hill' }] };
  api.drafts.find.mockResolvedValue({ ...DRAFT, body: half });
  const { body } = await api.as('referrer').post('/api/drafts').send(half).expect(201);
  const kept = api.drafts.make.mock.calls[0][0];
  expect(kept).toMatchObject({ id: draftIdOf('staff-referrer', 'key-1'), owner: 'staff-referrer', body: half });
  const days = (Date.parse(kept.expiresAt) - Date.parse(kept.noticeAt)) / 86_400_000;
  expect(Math.round(days)).toBe(7);
  expect(body).toMatchObject({ id: ID, names: ['Ada Hill'], state: 'open' });
  const missing = body.missing.map(({ field }: { field: string }) => field);
  expect(missing).toEqual(expect.arrayContaining(['startedBy', 'setting', 'participants.0.role']));
  expect(api.engine.give).not.toHaveBeenCalled();
});

test('a draft names its service', async () => {
  for (const profile of [undefined, 'narnia']) {
    const { body } = await api.as('referrer').post('/api/drafts').send({ profile }).expect(422);
    expect(body.fields[0].field).toBe('profile');
  }
});

test('the same key with another body is 409', async () => {
  api.drafts.make.mockResolvedValue(false);
  const { body } = await api.as('referrer').post('/api/drafts').send(WHOLE).expect(409);
  expect(body.code).toBe('KEY_REUSED');
});

test('a list shows no more than whose they are and what is missing', async () => {
  api.drafts.list.mockResolvedValue([DRAFT]);
  const { body } = await api.as('coordinator').get('/api/drafts').expect(200);
  expect(body[0]).not.toHaveProperty('body');
  expect(api.drafts.list.mock.calls[0][0]).toMatchObject({ role: 'coordinator', profile: 'gloucestershire' });
});

test('a draft of somebody else is 404, whatever is asked of it', async () => {
  await api.as('referrer').get(`/api/drafts/${ID}`).expect(404);
  await api.as('referrer').put(`/api/drafts/${ID}`).send(WHOLE).expect(404);
  await api.as('referrer').delete(`/api/drafts/${ID}`).expect(404);
  expect((await submit().expect(404)).body.code).toBe('DRAFT_NOT_FOUND');
  expect(api.drafts.rewrite).not.toHaveBeenCalled();
  expect(api.drafts.discard).not.toHaveBeenCalled();
  expect(api.drafts.hold).not.toHaveBeenCalled();
});

test.each([
  ['submitted', null, 'DRAFT_SUBMITTED'],
  ['expired', null, 'DRAFT_ENDED'],
  ['open', '2026-11-20T10:00:00.000Z', 'DRAFT_BEING_SUBMITTED'],
] as const)('one that is %s (held since %s) is not written anew: %s', async (state, submittingAt, code) => {
  api.drafts.find.mockResolvedValue({ ...ENDED, state, submittingAt });
  api.drafts.rewrite.mockResolvedValue(false);
  const { body } = await api.as('referrer').put(`/api/drafts/${ID}`).send(WHOLE).expect(409);
  expect(body.code).toBe(code);
});

test('discarding it twice is no error; discarding what became a case is', async () => {
  api.drafts.discard.mockResolvedValue(false);
  api.drafts.find.mockResolvedValue({ ...ENDED, state: 'discarded' });
  expect((await api.as('referrer').delete(`/api/drafts/${ID}`).expect(200)).body).toMatchObject({ body: null });
  api.drafts.find.mockResolvedValue({ ...ENDED, state: 'submitted' });
  await api.as('referrer').delete(`/api/drafts/${ID}`).expect(409);
});

describe('a draft that came in by itself', () => {
  const MESSAGE = {
    id: ID,
    profile: 'gloucestershire',
    how: 'email',
    kind: 'referral',
    receipt: '7KQM-2XPD',
    contentType: 'message/rfc822',
    size: 1_200,
    sender: 'pat@school.example',
    subject: 'A fence',
    attachments: [{ name: 'form.pdf', type: 'application/pdf', size: 900 }],
    receivedAt: '2026-11-20T10:00:00.000Z',
    expiresAt: null,
  };
  const NOBODYS = { ...DRAFT, owner: null, original: 'It was broken.' };
  const take = (who: 'coordinator' | 'referrer' | 'supervisor' = 'coordinator') =>
    api.as(who).post(`/api/drafts/${ID}/take`).send({});

  beforeEach(() => {
    api.drafts.find.mockResolvedValue(NOBODYS);
    api.received.ofDrafts.mockResolvedValue(new Map([[ID, MESSAGE]]));
  });

  test('says from whom, what came with it and which number was given', async () => {
    const { body } = await api.as('coordinator').get(`/api/drafts/${ID}`).expect(200);
    expect(body).toMatchObject({ owner: null, original: 'It was broken.' });
    expect(body.received).toEqual({
      how: 'email',
      at: MESSAGE.receivedAt,
      receipt: '7KQM-2XPD',
      from: 'pat@school.example',
      subject: 'A fence',
      contentType: 'message/rfc822',
      size: 1_200,
      attachments: MESSAGE.attachments,
    });
  });

  test('is taken, and kept for longer', async () => {
    await take().expect(200);
    const [id, owner, dates] = api.drafts.take.mock.calls[0];
    expect([id, owner]).toEqual([ID, 'staff-coordinator']);
    expect(Date.parse(dates.expiresAt) - Date.parse(dates.noticeAt)).toBeGreaterThan(6 * 86_400_000);
  });

  test.each([
    ['one’s own', { ...NOBODYS, owner: 'staff-coordinator' }, 200, undefined],
    ['that of somebody else', { ...NOBODYS, owner: 'staff-supervisor' }, 409, 'DRAFT_TAKEN'],
    ['one that is a case', { ...NOBODYS, state: 'submitted' as const }, 409, 'DRAFT_SUBMITTED'],
    ['one that is gone', { ...NOBODYS, state: 'expired' as const }, 409, 'DRAFT_ENDED'],
  ])('taking %s', async (_what, draft, status, code) => {
    api.drafts.take.mockResolvedValue(false);
    api.drafts.find.mockResolvedValue(draft);
    expect((await take().expect(status)).body.code).toBe(code);
  });

  test('is not a referrer’s to take, nor anybody’s who does not see it', async () => {
    await take('referrer').expect(403);
    api.drafts.find.mockResolvedValue(null);
    await take().expect(404);
    await api.as('coordinator').get(`/api/drafts/${ID}/original`).expect(404);
    expect(api.drafts.take).not.toHaveBeenCalled();
    expect(api.received.original).not.toHaveBeenCalled();
  });

  test('and has become a case is shown with its message to those who see the case alone', async () => {
    api.drafts.find.mockResolvedValue({ ...NOBODYS, state: 'submitted', body: null, original: null, caseId: CASE });
    const { receivedAt, contentType } = MESSAGE;
    api.received.original.mockResolvedValue({ contentType, content: Buffer.from('It was broken.'), receivedAt });
    const ask = (path = '') => api.as('coordinator').get(`/api/drafts/${ID}${path}`);
    expect((await ask('/original').expect(404)).body.code).toBe('ORIGINAL_NOT_FOUND');
    expect((await ask().expect(200)).body.received).toBeNull();
    api.reader.find.mockResolvedValue({ case: {}, people: [] });
    await ask('/original').expect(200);
    expect((await ask().expect(200)).body.received).toMatchObject({ subject: 'A fence' });
    expect(api.reader.find.mock.calls[0]).toMatchObject([{ role: 'coordinator' }, CASE]);
  });

  test('gives its original byte for byte, to be saved and never shown', async () => {
    const content = Buffer.from([70, 114, 0, 255, 13, 10]);
    const { receivedAt, contentType } = MESSAGE;
    api.received.original.mockResolvedValue({ contentType, content, receivedAt });
    const { body, headers } = await api
      .as('coordinator')
      .get(`/api/drafts/${ID}/original`)
      .buffer(true)
      .parse((response, done) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => done(null, Buffer.concat(parts)));
      })
      .expect(200);
    expect(content.equals(body)).toBe(true);
    expect(headers).toMatchObject({
      'content-type': 'message/rfc822',
      'content-disposition': 'attachment; filename="received-2026-11-20.eml"',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    api.received.original.mockResolvedValue(null);
    expect((await api.as('coordinator').get(`/api/drafts/${ID}/original`).expect(404)).body.code).toBe(
      'ORIGINAL_NOT_FOUND',
    );
  });
});

describe('submitting', () => {
  beforeEach(() => {
    api.drafts.find.mockResolvedValue(DRAFT);
    api.drafts.hold.mockResolvedValue(WHOLE);
  });

  test('makes the case that follows from the draft, and the draft knows it', async () => {
    expect((await submit().expect(201)).text).toBe(ANSWER);
    expect(api.engine.give.mock.calls[0][0]).toBe(CASE);
    expect(api.drafts.becameCase).toHaveBeenCalledWith(ID, CASE, expect.any(String));
  });

  test('again, by someone else and after a crash in between, gives the same case', async () => {
    api.answers.find.mockImplementation(async (caseId: string, commandId: string) =>
      caseId === CASE && commandId === COMMAND ? { bodyHash: 'whatever', answer: ANSWER, revision: 2 } : null,
    );
    expect((await submit('coordinator').expect(201)).text).toBe(ANSWER);
    expect(api.engine.give).not.toHaveBeenCalled();
    expect(api.drafts.becameCase).toHaveBeenCalledWith(ID, CASE, expect.any(String));
  });

  test('of an incomplete one names what is missing, and lets it go again', async () => {
    api.drafts.hold.mockResolvedValue({ profile: 'gloucestershire' });
    const { body } = await submit().expect(422);
    expect(body.fields.map(({ field }: { field: string }) => field)).toContain('participants');
    expect(api.drafts.letGo).toHaveBeenCalledWith(ID);
    expect(api.engine.give).not.toHaveBeenCalled();
  });

  test('with an outcome that nobody knows keeps it as it is', async () => {
    api.engine.give.mockRejectedValue(ApplicationFailure.nonRetryable('Away', FAILURE.storeAway));
    expect((await submit().expect(503)).body.code).toBe('OUTCOME_UNKNOWN');
    expect(api.drafts.letGo).not.toHaveBeenCalled();
    expect(api.drafts.becameCase).not.toHaveBeenCalled();
  });

  test('of one that has expired is 409', async () => {
    api.drafts.hold.mockResolvedValue(null);
    expect((await submit().expect(409)).body.code).toBe('DRAFT_ENDED');
  });
});

test('facilitators and commissioners keep no drafts', async () => {
  await api.as('facilitator').get('/api/drafts').expect(403);
  await api.as('commissioner').get('/api/drafts').expect(403);
});
