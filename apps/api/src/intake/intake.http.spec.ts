import request from 'supertest';
import type { Server } from 'node:http';
import { type TestApi, testApi } from '../../test/testApi.js';

const TOKEN = 'an-intake-token-of-thirty-two-signs';
const MAIL = 'From: pat@school.example\r\nSubject: Ada Hill\r\nMessage-ID: <1@x>\r\n\r\nPostcode: GL1 1AA\r\n';
const FORM = {
  who: 'person-harmed',
  name: 'Ada Hill',
  phone: '01632 960 001',
  whenSafe: 'After six, no voicemail',
  postcode: 'GL1 1AA',
  story: 'A fence was broken.',
};

let api: TestApi;
beforeEach(async () => (api = await testApi('live', { INTAKE_TOKEN: TOKEN })));
afterEach(() => api.app.close());

const kept = (call = 0) => api.received.keep.mock.calls[call];

describe('a mail that another system received', () => {
  const give = (body: string | Buffer = MAIL, profile = 'gloucestershire', token = TOKEN) =>
    api.anyone
      .post(`/v1/inbound/email/${profile}`)
      .set('Authorization', `Bearer ${token}`)
      .type('message/rfc822')
      .send(body);

  test('makes a draft of that service, with the original byte for byte', async () => {
    const { body } = await give().expect(200);
    const [message, draft] = kept();
    expect(body).toEqual({ id: message.id, outcome: 'draft', again: false });
    expect(message.content.toString()).toBe(MAIL);
    expect(draft).toMatchObject({ id: message.id, profile: 'gloucestershire', owner: null });
    expect(draft.body).toMatchObject({ channel: 'email', council: 'gloucester' });
    expect(draft.body).not.toHaveProperty('postcode');
    api.received.keep.mockResolvedValue('again');
    expect((await give().expect(200)).body).toEqual({ id: message.id, outcome: 'draft', again: true });
  });

  test('in bytes that are no text is kept as it is', async () => {
    const bytes = Buffer.concat([Buffer.from(MAIL), Buffer.from([0, 255, 254, 10])]);
    await give(bytes).expect(200);
    expect(kept()[0].content.equals(bytes)).toBe(true);
  });

  test('an automatic answer is set aside', async () => {
    const { body } = await give(`Auto-Submitted: auto-replied\r\n${MAIL}`).expect(200);
    expect(body.outcome).toBe('set-aside');
    expect(kept()[1]).toBeNull();
  });

  test('without the token, or with that of a member of staff, is not read', async () => {
    await give(MAIL, 'gloucestershire', `${TOKEN}x`).expect(401);
    await api.as('coordinator').post('/v1/inbound/email/gloucestershire').type('message/rfc822').send(MAIL).expect(401);
    await api.anyone.post('/v1/inbound/email/gloucestershire').type('message/rfc822').send(MAIL).expect(401);
    expect(api.received.keep).not.toHaveBeenCalled();
  });

  test('for an unknown service, of another type or too large is refused', async () => {
    expect((await give(MAIL, 'narnia').expect(404)).body.code).toBe('PROFILE_NOT_FOUND');
    const json = api.anyone.post('/v1/inbound/email/gloucestershire').set('Authorization', `Bearer ${TOKEN}`);
    expect((await json.send({}).expect(415)).body.code).toBe('WRONG_CONTENT_TYPE');
    expect((await give(Buffer.alloc(10_000_001, 65)).expect(413)).body.code).toBe('BODY_TOO_LARGE');
    expect(api.received.keep).not.toHaveBeenCalled();
  });

  test('is taken from nobody where no token is configured', async () => {
    const without = await testApi();
    const server = without.app.getHttpServer() as Server;
    await request(server).post('/v1/inbound/email/gloucestershire').set('Authorization', `Bearer ${TOKEN}`).expect(401);
    await without.app.close();
  });
});

describe('a referral from a public page', () => {
  const refer = (body: object | string = FORM, profile = 'gloucestershire', key = 'key-1') =>
    api.anyone.post(`/v1/public/${profile}/referral`).set('Idempotency-Key', key).type('json').send(body);

  test('makes a draft with what was said, and answers with a number to quote', async () => {
    const { body } = await refer().expect(201);
    const [message, draft] = kept();
    expect(body).toMatchObject({ taken: true, receipt: message.receipt, phone: '01452 754 542' });
    expect(body.area.councils).toEqual([{ code: 'gloucester', name: 'Gloucester' }]);
    expect(message).toMatchObject({ how: 'website', kind: 'referral', contentType: 'application/json' });
    const { postcode, ...rest } = FORM;
    expect(JSON.parse(message.content.toString())).toEqual(rest);
    expect(JSON.stringify([message.content.toString(), draft])).not.toContain(postcode);
    expect(draft).toMatchObject({ owner: null, channel: 'website' });
    expect(draft.body).toEqual({
      profile: 'gloucestershire',
      channel: 'website',
      startedBy: 'person-harmed',
      referrerKind: 'self',
      council: 'gloucester',
      story: FORM.story,
      participants: [{ role: 'person-harmed', name: 'Ada Hill', phone: '01632 960 001' }],
    });
    expect(draft.original).toContain('When and how it is safe to reach them: After six, no voicemail');
    expect(api.engine.give).not.toHaveBeenCalled();
  });

  test('of an agency names those of whom it tells, and not itself', async () => {
    const harmed = { name: 'Ada Hill', agreed: 'not-asked' };
    const { whenSafe: _none, ...rest } = FORM;
    await refer({ ...rest, who: 'agency', name: 'Pat Lane', agency: 'Hill School', harmed }).expect(201);
    const [, draft] = kept();
    expect(draft.body.participants).toEqual([{ role: 'person-harmed', name: 'Ada Hill' }]);
    expect(draft.body).not.toHaveProperty('referrerKind');
    expect(draft.original).toMatch(/Agency: Hill School\nName: Pat Lane[^]*Knows of this and agrees: not asked yet/);
  });

  test('tells when somebody is there again, unless somebody is', async () => {
    const { body } = await refer().expect(201);
    const open = body.opensAt === null;
    expect(open || Date.parse(body.opensAt) > Date.now()).toBe(true);
  });

  test('by a robot is answered alike, and set aside', async () => {
    const { body } = await refer({ ...FORM, website: 'http://buy.example' }).expect(201);
    expect(body).toMatchObject({ taken: true, receipt: expect.any(String) });
    expect(kept()).toMatchObject([{ kind: 'robot', expiresAt: expect.any(String) }, null]);
  });

  test('names each wrong field; a key is used once', async () => {
    const { body } = await refer({ who: 'agency', name: '' }).expect(422);
    const fields = body.fields.map(({ field }: { field: string }) => field);
    expect(fields).toEqual(expect.arrayContaining(['name']));
    expect((await refer('{').expect(400)).body.code).toBe('MALFORMED_JSON');
    expect((await refer(FORM, 'narnia').expect(404)).body.code).toBe('PROFILE_NOT_FOUND');
    api.received.keep.mockResolvedValue('other');
    expect((await refer().expect(409)).body.code).toBe('KEY_REUSED');
    await api.anyone.post('/v1/public/gloucestershire/referral').send(FORM).expect(422);
  });

  test('comes ten times in ten minutes from one address, as our own pages forward it', async () => {
    const from = (address: string) => refer(FORM, 'gloucestershire', 'k').set('X-Forwarded-For', address);
    for (let at = 0; at < 10; at += 1) await from('203.0.113.7').expect(201);
    const { body, headers } = await from('203.0.113.7').expect(429);
    expect(body.code).toBe('TOO_MANY_REQUESTS');
    expect(Number(headers['retry-after'])).toBeGreaterThan(500);
    await from('203.0.113.8').expect(201);
  });

  test('counts by who asked, not by the proxy that is trusted to say so', async () => {
    const behind = await testApi('live', { TRUSTED_PROXIES: '198.51.100.0/24' });
    const from = (address: string) => {
      const post = request(behind.app.getHttpServer() as Server).post('/v1/public/gloucestershire/referral');
      return post.set({ 'Idempotency-Key': 'k', 'X-Forwarded-For': address }).send(FORM);
    };
    for (let at = 0; at < 11; at += 1) await from(`203.0.113.${at}, 198.51.100.4`).expect(201);
    for (let at = 0; at < 10; at += 1) await from(`203.0.113.${at}, 192.0.2.4`).expect(201);
    await from('203.0.113.99, 192.0.2.4').expect(429);
    await behind.app.close();
  });
});

describe('what was set aside', () => {
  const ID = '3f0a1a53-6d2c-4c5a-9a55-1f5d1e0a7b11';
  const MESSAGE = {
    id: ID,
    profile: 'gloucestershire',
    how: 'email',
    kind: 'bounce',
    receipt: '7KQM-2XPD',
    contentType: 'message/rfc822',
    size: 90,
    sender: 'pat@school.example',
    subject: 'Ada Hill',
    attachments: [],
    receivedAt: '2026-11-20T10:00:00.000Z',
    expiresAt: '2026-12-18T00:00:00.000Z',
  };

  test('is listed with the reason, and its original given to be saved', async () => {
    api.received.setAside.mockResolvedValue([MESSAGE]);
    const { body } = await api.as('coordinator').get('/api/set-aside').expect(200);
    expect(body).toMatchObject([{ id: ID, why: 'bounce', from: 'pat@school.example' }]);
    await api.as('coordinator').get(`/api/set-aside/${ID}/original`).expect(404);
    api.received.oneAside.mockResolvedValue(MESSAGE);
    api.received.original.mockResolvedValue({ ...MESSAGE, content: Buffer.from(MAIL) });
    const { headers } = await api.as('coordinator').get(`/api/set-aside/${ID}/original`).expect(200);
    expect(headers).toMatchObject({
      'content-type': 'message/rfc822',
      'content-disposition': 'attachment; filename="received-2026-11-20.eml"',
      'x-content-type-options': 'nosniff',
    });
  });

  test('is made a draft after all', async () => {
    api.received.oneAside.mockResolvedValue(MESSAGE);
    api.received.original.mockResolvedValue({ ...MESSAGE, content: Buffer.from(MAIL) });
    api.drafts.find.mockResolvedValue({ id: ID, body: {}, original: '', owner: null, state: 'open' });
    await api.as('supervisor').post(`/api/set-aside/${ID}/draft`).send({}).expect(200);
    const [id, draft] = api.received.draftAfterAll.mock.calls[0];
    expect(id).toBe(ID);
    expect(draft).toMatchObject({ id: ID, owner: null, body: { council: 'gloucester' } });
  });

  test('is for those who take referrals alone', async () => {
    for (const who of ['referrer', 'facilitator', 'commissioner', 'administrator'] as const)
      await api.as(who).get('/api/set-aside').expect(403);
  });
});
