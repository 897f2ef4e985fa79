import type { Case } from '@whenready/domain';
import type { AnswerLink } from '@whenready/persistence';
import { HARMED, prepared, waitingUntil } from '../../../../libs/domain/test/lives.js';
import { hashCheckWord } from '@whenready/persistence';
import { loadProfiles } from '@whenready/profiles';
import { type TestApi, testApi } from '../../test/testApi.js';

const TOKEN = 'a-token-of-a-link-that-is-long-enough-000000';
const CASE = '3e0c1a52-0000-4000-8000-000000000001';
const LINK: AnswerLink = {
  caseId: CASE,
  participant: HARMED,
  kind: 'answer',
  purpose: 'readiness-date',
  expiresAt: '2099-01-01T00:00:00.000Z',
  used: false,
  answer: null,
};
const waits = waitingUntil(prepared(), '2026-06-01').case;
const service = loadProfiles().find(({ code }) => code === 'gloucestershire')!;
const stored = (theCase: Case) => ({
  id: CASE,
  profile: { code: service.code, version: service.version },
  stage: theCase.stage,
  deadline: '2026-06-01T08:00:00.000Z',
  snapshot: { v: 4, case: theCase },
});
let api: TestApi;
beforeEach(async () => {
  api = await testApi();
  api.links.look.mockResolvedValue(LINK);
  api.recover.one.mockResolvedValue(stored(waits));
});
afterEach(() => api.app.close());

const show = (token = TOKEN) => api.anyone.get('/v1/participant/link').set('X-Link-Token', token);
const post = (body: object, path = 'answer') =>
  api.anyone.post(`/v1/participant/${path}`).set('X-Link-Token', TOKEN).send(body);

describe('a link', () => {
  test('shows what it asks and whose service it is, and nothing of the case', async () => {
    const { body, headers, text } = await show().expect(200);
    expect(body).toMatchObject({
      kind: 'answer',
      asks: ['ready', 'not-yet', 'call-me', 'stop'],
      needsCheckWord: false,
    });
    expect(body).toMatchObject({ expired: false, used: false, language: null, profile: { code: 'gloucestershire' } });
    expect(headers['cache-control']).toBe('no-store');
    expect(text).not.toMatch(new RegExp(`${CASE}|${HARMED}|preparation|TST-`));
  });

  // A thousand times in test/answers.accept.ts, where visits cost less and a case could change.
  test('is looked at again and again, and nothing changes', async () => {
    for (let visit = 0; visit < 20; visit += 1) {
      await show();
      await api.anyone.head('/v1/participant/link').set('X-Link-Token', TOKEN);
    }
    expect(api.links.use).not.toHaveBeenCalled();
    expect(api.links.takeTry).not.toHaveBeenCalled();
    expect(api.engine.give).not.toHaveBeenCalled();
  });

  test('that was never made is 404; one that is too old is shown, and takes nothing', async () => {
    for (const token of ['', 'short', '<script>alert(1)</script>-------'])
      expect((await show(token).expect(404)).body.code).toBe('LINK_UNKNOWN');
    api.links.look.mockResolvedValue({ ...LINK, expiresAt: '2026-01-01T00:00:00.000Z' });
    expect((await show().expect(200)).body.expired).toBe(true);
    expect((await post({ answer: 'ready' }).expect(410)).body.code).toBe('LINK_EXPIRED');
    api.links.look.mockResolvedValue(null);
    await show().expect(404);
    await post({ answer: 'stop' }).expect(404);
    expect(api.links.use).not.toHaveBeenCalled();
  });
});

describe('an answer', () => {
  test('is stored, and given to the case without being waited for', async () => {
    expect((await post({ answer: 'not-yet', until: '2098-01-01' }).expect(200)).body).toMatchObject({
      taken: true,
      profile: { code: 'gloucestershire' },
    });
    const [token, use] = api.links.use.mock.calls[0];
    expect([token, use]).toMatchObject([TOKEN, { kind: 'answer', said: 'not-yet', until: '2098-01-01' }]);
    expect(api.inbound.due.mock.calls[0]?.[3]).toBe(use.id);
  });

  test('comes back the same for the same, and is refused for another', async () => {
    await post({ answer: 'ready' }).expect(200);
    const { id, bodyHash } = api.links.use.mock.calls[0][1];
    api.links.look.mockResolvedValue({ ...LINK, used: true, answer: { id, bodyHash } });
    expect((await post({ answer: 'ready' }).expect(200)).body.taken).toBe(true);
    expect(api.links.use).toHaveBeenCalledTimes(1);
    expect((await post({ answer: 'not-yet' }).expect(410)).body.code).toBe('LINK_USED');
  });

  test('STOP is taken each time anew, for messages may have been resumed since', async () => {
    await post({ answer: 'stop' }).expect(200);
    const { id, bodyHash } = api.links.use.mock.calls[0][1];
    api.links.look.mockResolvedValue({ ...LINK, used: true, answer: { id, bodyHash } });
    expect((await post({ answer: 'stop' }).expect(200)).body.taken).toBe(true);
    expect(api.links.use).toHaveBeenCalledTimes(2);
    expect(api.links.use.mock.calls[1][1]).toMatchObject({ said: 'stop' });
    expect(api.links.use.mock.calls[1][1].id).not.toBe(id);
  });

  test.each([
    [{ answer: 'maybe' }, 'answer'],
    [{ answer: 'ready', until: '2098-01-01' }, 'until'],
    [{ answer: 'not-yet', until: '2020-01-01' }, 'until'],
    [{ answer: 'not-yet', until: 'soon' }, 'until'],
    [{ answer: 'ready', case: CASE }, 'case'],
  ])('%j is wrong in %s', async (body, field) => {
    expect((await post(body).expect(422)).body.fields[0].field).toBe(field);
    expect(api.links.use).not.toHaveBeenCalled();
  });

  test('that a message did not ask for is not taken from it', async () => {
    api.links.look.mockResolvedValue({ ...LINK, purpose: 'session' });
    expect((await show()).body.asks).toEqual(['call-me', 'stop']);
    await post({ answer: 'ready' }).expect(422);
    await post({ answer: 'call-me' }).expect(200);
  });

  test.each([
    ['unknown', 404],
    ['expired', 410],
    ['used', 410],
    ['repeated', 200],
  ] as const)('the store says %s: %d', async (used, status) => {
    api.links.use.mockResolvedValue(used);
    await post({ answer: 'ready' }).expect(status);
  });

  test('too often in a minute is 429; STOP never is', async () => {
    for (let time = 0; time < 120; time += 1) await post({ answer: 'maybe' });
    expect(Number((await post({ answer: 'ready' }).expect(429)).headers['retry-after'])).toBeLessThanOrEqual(60);
    await post({ answer: 'stop' }).expect(200);
  });

  test('is not JSON, or too much of it: 415, 413', async () => {
    await api.anyone.post('/v1/participant/answer').set('X-Link-Token', TOKEN).type('text').send('ready').expect(415);
    await post({ answer: 'x'.repeat(31_000) }).expect(413);
  });
});

describe('in a sensitive case', () => {
  beforeEach(() => api.recover.one.mockResolvedValue(stored({ ...waits, complex: true })));

  test('an answer needs the word that they agreed with us, and STOP does not', async () => {
    expect((await show()).body.needsCheckWord).toBe(true);
    expect((await post({ answer: 'ready' }).expect(422)).body.fields[0].field).toBe('checkWord');
    expect(api.links.takeTry).not.toHaveBeenCalled();
    await post({ answer: 'stop' }).expect(200);
    expect(api.links.use).toHaveBeenCalledTimes(1);
  });

  test('a wrong word takes a try; where none is left nothing more is taken', async () => {
    api.links.checkWordOf.mockResolvedValue(await hashCheckWord('blue kettle', 'some-command'));
    const { body } = await post({ answer: 'ready', checkWord: 'red kettle' }).expect(403);
    expect([body.code, body.wayOut]).toEqual(['CHECK_WORD_WRONG', 'Try again: 4 tries are left.']);
    api.links.takeTry.mockResolvedValue(null);
    expect((await post({ answer: 'ready', checkWord: 'blue kettle' }).expect(423)).body.code).toBe('LINK_LOCKED');
    expect(api.links.use).not.toHaveBeenCalled();
    api.links.takeTry.mockResolvedValue(0);
    await post({ answer: 'ready', checkWord: 'Blue Kettle' }).expect(200);
    api.links.look.mockResolvedValue({ ...LINK, used: true });
    expect((await post({ answer: 'not-yet', checkWord: 'blue kettle' }).expect(423)).body.code).toBe('LINK_LOCKED');
  });

  test('where no word is agreed nothing but STOP is taken', async () => {
    expect((await post({ answer: 'ready', checkWord: 'x' }).expect(423)).body.code).toBe('LINK_LOCKED');
  });
});

describe('a survey', () => {
  const scales = { fear: 1, anger: 2 };
  beforeEach(() => api.links.look.mockResolvedValue({ ...LINK, kind: 'survey', purpose: 'survey' }));

  test('is stored with its answers', async () => {
    const named = { ...service, version: 999, feedback: { anonymous: false } };
    api.profiles.get.mockResolvedValue(named);
    api.recover.one.mockResolvedValue({ ...stored(waits), profile: { code: named.code, version: 999 } });
    expect((await show()).body).toMatchObject({ kind: 'survey', asks: [], anonymous: false });
    await post({ satisfied: true, ...scales, comment: 'Thank you' }, 'survey').expect(200);
    expect(JSON.parse(api.links.use.mock.calls[0][1].body)).toMatchObject({
      satisfied: true,
      fairlyTreated: null,
      scales: { fear: 1, sleep: null },
      text: 'Thank you',
    });
    expect(api.nameless.keep).not.toHaveBeenCalled();
  });

  test('is kept apart from its link where that is promised, its words on the list of the service', async () => {
    expect((await show()).body).toMatchObject({ anonymous: true });
    await post({ satisfied: true, ...scales, comment: 'Thank you' }, 'survey').expect(200);
    expect(api.links.use.mock.calls[0][1].body).not.toMatch(/true|1|2|Thank/);
    expect(api.nameless.keep.mock.calls.map(([each]) => [each.moment, each.answers])).toEqual([
      ['follow-up', { satisfied: 1 }],
      ['after', scales],
    ]);
    expect(api.links.use.mock.calls[0][1].comment).toEqual({
      profile: service.code,
      day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      body: 'Thank you',
    });
    const [kept, released] = [api.links.use, api.nameless.release].map(({ mock }) => mock.invocationCallOrder.at(-1)!);
    expect(released).toBeGreaterThan(kept!);
    expect(api.inbound.take).not.toHaveBeenCalled();
  });

  test('again gets the same, whatever it says', async () => {
    await post({ satisfied: true }, 'survey').expect(200);
    const { id, bodyHash } = api.links.use.mock.calls[0][1];
    api.links.look.mockResolvedValue({ ...LINK, kind: 'survey', used: true, answer: { id, bodyHash } });
    await post({ satisfied: false }, 'survey').expect(200);
    expect(api.links.use).toHaveBeenCalledTimes(1);
  });

  test('a link that asks no survey takes none, and one that does no answer but STOP', async () => {
    await post({ answer: 'ready' }).expect(404);
    await post({ answer: 'stop' }).expect(200);
    api.links.look.mockResolvedValue(LINK);
    await post({ satisfied: true }, 'survey').expect(404);
  });
});
