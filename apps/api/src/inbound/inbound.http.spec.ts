import { HARMED, prepared } from '../../../../libs/domain/test/lives.js';
import { CALLBACK_TOKENS, type TestApi, testApi } from '../../test/testApi.js';
import { InboundGateway } from './inboundGateway.js';

const CASE = '3e0c1a52-0000-4000-8000-000000000001';
const waits = prepared().case;

let api: TestApi;
beforeEach(async () => (api = await testApi()));
afterEach(() => api.app.close());

describe('a form', () => {
  const form = (kind: string, body: object, profile = 'gloucestershire') =>
    api.anyone.post(`/v1/public/${profile}/${kind}`).set('Idempotency-Key', 'form-1').send(body);

  test('lands on the list of its service, and with a reference in its case', async () => {
    const hello = { text: 'Hello', phone: '01632 960001', whenSafe: 'Mornings', language: 'cy' };
    expect((await form('message', hello).expect(201)).body).toEqual({ taken: true, area: null });
    expect(api.inbound.take.mock.calls[0]).toMatchObject([
      {
        how: 'form',
        kind: 'message',
        from: '01632 960001',
        body: 'Hello\n\nHow and when it is safe to reach them: Mornings\n\nWritten on the Welsh page',
        providerId: 'gloucestershire/message/form-1',
      },
      { targets: [], profiles: ['gloucestershire'] },
    ]);
    api.inbound.caseNamed.mockResolvedValue(CASE);
    const complaint = { text: 'No', about: 'process', wanted: 'An apology', reference: 'GLO-2026-0001' };
    await form('complaint', complaint).expect(201);
    expect(api.inbound.take.mock.calls[1]).toMatchObject([
      { kind: 'complaint', body: 'About: process\n\nNo\n\nWhat would put it right: An apology' },
      { targets: [{ caseId: CASE, participant: null }] },
    ]);
  });

  test('comes 120 times in a minute from one visitor, whom our own pages name, and not from another', async () => {
    const from = (address: string) => form('message', {}).set('X-Forwarded-For', address);
    for (let time = 0; time < 120; time += 1) await from('203.0.113.7').expect(422);
    await from('203.0.113.7').expect(429);
    await from('198.51.100.9, 203.0.113.7').expect(429);
    await from('203.0.113.8').expect(422);
  });

  test('sent again is one; changed under its key it is another, and refused rather than lost', async () => {
    const ids = () => api.inbound.take.mock.calls.map(([message]) => message.id);
    await form('message', { text: 'Hello' }).expect(201);
    await form('message', { text: 'Hello' }).expect(201);
    await form('message', { text: 'Hello, call me' }).expect(201);
    await form('message', { text: 'Hello', phone: '01632 960001' }).expect(201);
    await form('message', { text: 'Hello' }, 'wiltshire').expect(201);
    expect(ids()[1]).toBe(ids()[0]);
    expect(new Set(ids()).size).toBe(4);
    api.inbound.take.mockResolvedValue('other');
    expect((await form('message', { text: 'Hello!' }).expect(409)).body.code).toBe('KEY_REUSED');
  });

  test('names its service, and says something', async () => {
    await form('message', { text: 'Hello' }, 'narnia').expect(404);
    await form('message', { text: '  ' }).expect(422);
    expect(api.inbound.take).not.toHaveBeenCalled();
  });
});

describe('the list of what came in', () => {
  test('is for coordinators and those who answer for them', async () => {
    api.inbound.unmatched.mockResolvedValue([{ id: 'in-1', body: 'Who?' }]);
    expect((await api.as('coordinator').get('/api/inbound').expect(200)).body).toHaveLength(1);
    expect(api.inbound.unmatched.mock.calls[0][0]).toMatchObject({ profile: 'gloucestershire' });
    for (const who of ['facilitator', 'commissioner', 'referrer', 'administrator'] as const)
      await api.as(who).get('/api/inbound').expect(403);
    await api.anyone.get('/api/inbound').expect(401);
  });

  test('is asked for by their role, also what has been read', async () => {
    await api.as('supervisor').get('/api/inbound').expect(200);
    expect(api.inbound.unmatched.mock.calls[0][0]).toMatchObject({ role: 'supervisor' });
    api.inbound.readOnes.mockResolvedValue([{ id: 'in-2', readBy: 'Ada Hill' }]);
    const { body } = await api.as('coordinator').get('/api/inbound/read').expect(200);
    expect(body).toEqual([{ id: 'in-2', readBy: 'Ada Hill' }]);
    expect(api.inbound.readOnes.mock.calls[0][0]).toMatchObject({ role: 'coordinator', profile: 'gloucestershire' });
  });

  test('is read, or given to a case that they see and to someone in it', async () => {
    await api.as('coordinator').post('/api/inbound/in-1/read').send({}).expect(204);
    api.inbound.read.mockResolvedValue(false);
    expect((await api.as('coordinator').post('/api/inbound/in-1/read').send({}).expect(404)).body.code).toBe(
      'INBOUND_NOT_FOUND',
    );
    const assign = (participant: string) =>
      api.as('coordinator').post('/api/inbound/in-1/assign').send({ case: CASE, participant });
    await assign(HARMED).expect(404);
    api.reader.find.mockResolvedValue({ case: waits, people: [] });
    await assign('nobody').expect(422);
    await assign(HARMED).expect(204);
    expect(api.inbound.assign).toHaveBeenCalledTimes(1);
    expect(api.inbound.assign.mock.calls[0][2]).toEqual({ caseId: CASE, participant: HARMED });
  });
});

describe('texts and emails', () => {
  const at = '2026-11-23T10:00:00.000Z';
  const gateway = () => api.app.get(InboundGateway, { strict: false });

  test('a text is stored with what it says, then given', async () => {
    await gateway().text({ from: '07700900001', body: 'Ready!', at, providerId: 'n-1' });
    const [by, message] = api.inbound.takeFrom.mock.calls[0];
    expect([by, message]).toMatchObject(['text', { said: 'ready', body: 'Ready!', providerId: 'n-1', kind: 'answer' }]);
    expect(api.inbound.due.mock.calls[0]?.[3]).toBe(message.id);
  });

  test('comes in by the callbacks of those who carry it', async () => {
    const text = { id: 'in-7', from: '07700 900123', text: 'STOPIO', at };
    const callback = (token: string) =>
      api.anyone.post('/v1/callbacks/gateway/text').set('Authorization', `Bearer ${token}`).send(text);
    await callback('nobody-knows-this-token').expect(401);
    await callback(CALLBACK_TOKENS.gateway).expect(204);
    expect(api.inbound.takeFrom.mock.calls.map(([, message]) => message)).toMatchObject([
      { how: 'text', said: 'stop', from: '+447700900123' },
    ]);
  });

  test('an email of nobody whom we know is left to others; of somebody, STOP counts in its subject too', async () => {
    const email = {
      profile: 'gloucestershire',
      from: 'a@example.org',
      subject: 'Unsubscribe',
      body: '',
      at,
      attachments: false,
      messageId: 'm-1',
    };
    expect(await gateway().email(email)).toBe(false);
    expect(api.inbound.takeFrom).not.toHaveBeenCalled();
    api.inbound.servicesOf.mockResolvedValue(['gloucestershire']);
    expect(await gateway().email(email)).toBe(true);
    expect(api.inbound.takeFrom.mock.calls[0]?.[1]).toMatchObject({ how: 'email', said: 'stop', body: 'Unsubscribe' });
    expect(await gateway().email({ ...email, attachments: true })).toBe(true);
    expect(await gateway().email({ ...email, subject: 'Hello', body: 'See this', attachments: true })).toBe(false);
    api.inbound.takeFrom.mockClear();
    await gateway().email({ ...email, subject: 'Hello', body: 'I would like to talk\n> STOP' });
    const [, message, decide] = api.inbound.takeFrom.mock.calls[0];
    expect(message).toMatchObject({ said: null, body: 'I would like to talk' });
    const elsewhere = { caseId: CASE, participant: HARMED, theCase: waits };
    expect(decide([elsewhere])).toMatchObject({ targets: [], profiles: ['gloucestershire'] });
  });

  const stop = {
    from: 'a@example.org',
    subject: 'Re: A reminder',
    body: 'Please stop',
    at,
    attachments: false,
    messageId: 'm-2',
  };

  test('STOP by email is taken for every case of that address, whichever service it came to', async () => {
    api.inbound.servicesOf.mockResolvedValue(['wiltshire']);
    for (const profile of ['gloucestershire', null]) expect(await gateway().email({ ...stop, profile })).toBe(true);
    expect(await gateway().email({ ...stop, profile: 'gloucestershire', body: 'Hello' })).toBe(false);
    const other = { ...waits, profile: { code: 'wiltshire', version: 1 } };
    const [by, message, decide] = api.inbound.takeFrom.mock.calls[0]!;
    expect([by, message.said]).toEqual(['email', 'stop']);
    const matches = [
      { caseId: CASE, participant: HARMED, theCase: waits },
      { caseId: 'case-2', participant: HARMED, theCase: other },
    ];
    expect(decide(matches)).toMatchObject({ kind: 'answer', targets: matches });
    expect(api.inbound.takeFrom).toHaveBeenCalledTimes(2);
  });

  test('an answer by email to a message of nobody knows which service is kept, whoever sent it', async () => {
    const hello = { ...stop, profile: null, body: 'Hello' };
    expect(await gateway().email(hello)).toBe(true);
    expect(await gateway().email({ ...hello, attachments: true })).toBe(true);
    const [plain, attached] = api.inbound.takeFrom.mock.calls.map(([, message]) => message.body);
    expect(plain).toBe('Hello');
    expect(attached).toContain('Something was attached');
  });
});
