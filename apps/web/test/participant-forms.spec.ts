import { hidden } from './site.js';
import { ParticipantSite } from './participant-site.js';

const { api, get, post } = new ParticipantSite();

const START = '/p/gloucestershire/start';

describe('asking the service to get in touch', () => {
  it('asks who writes first, at addresses that do not tell', async () => {
    const { text } = await get(START).expect(200);
    expect(text).toContain('<title>Ask us to get in touch</title>');
    expect([...text.matchAll(/href="(\/p\/[^"]+)"/g)].map(([, href]) => href)).toEqual([
      `${START}/a`,
      `${START}/b`,
      `${START}/c`,
    ]);
    await get(`${START}/d`).expect(404);
    await get(`${START}/toString`).expect(404);
    await get('/p/nowhere/start').expect(404);
  });

  it('sends a draft under one key, and says what happens next and whether it is in the area', async () => {
    const page = await get(`${START}/a`).expect(200);
    expect(page.text).toContain('What happens next');
    const key = hidden(page.text, 'key');
    const answer = await post(`${START}/a`, { key, name: 'Sam Reed', phone: '01632 960 002', postcode: 'GL5' }).expect(
      303,
    );
    expect(api.posts()[0]).toMatchObject({
      path: '/v1/public/gloucestershire/referral',
      headers: { 'idempotency-key': key },
      body: { who: 'person-harmed', name: 'Sam Reed', phone: '01632 960 002', postcode: 'GL5', language: 'en' },
    });
    const thanks = await get(answer.headers.location!).expect(200);
    expect(thanks.text).toContain('The postcode is in the area we work in.');
    expect(thanks.text).not.toContain('Sam Reed');
  });

  it('names each wrong field, and keeps what was typed and the key', async () => {
    const typed = { key: 'f7a1f3c0-3b57-4d57-9a93-3f3ad7a3d001', postcode: 'nowhere', story: 'Some <words>' };
    const { text } = await post(`${START}/b`, typed).expect(422);
    expect(text).toContain('<title>Error: ');
    expect(text).toContain('<a href="#name">Enter your name</a>');
    expect(text).toContain('<a href="#postcode">Enter a postcode, like BS1 4ND, or its first half</a>');
    expect(text).toContain('Some &lt;words&gt;</textarea>');
    expect(hidden(text, 'key')).toBe(typed.key);
    const reach = await post(`${START}/b`, { name: 'Sam' }).expect(422);
    expect(reach.text).toContain('Enter a telephone number or an email address, so that we can reach you');
    expect(api.posts()).toEqual([]);
  });

  it('lets an agency tell of other people', async () => {
    const fields = { name: 'Ada Quist', email: 'ada@example.org', agency: 'Housing', 'harmed-phone': 'x' };
    const { text } = await post(`${START}/c`, fields).expect(422);
    expect(text).toContain('<a href="#harmed-phone">Enter a telephone number');
    await post(`${START}/c`, { ...fields, 'harmed-phone': '', 'responsible-name': 'Kim', 'responsible-agreed': 'yes' });
    expect(api.posts()[0]!.body).toMatchObject({
      who: 'agency',
      agency: 'Housing',
      responsible: { name: 'Kim', agreed: 'yes' },
    });
    expect(api.posts()[0]!.body).not.toHaveProperty('harmed');
  });
});

it('hands on what only a robot fills in, for the api to tell', async () => {
  expect((await get(`${START}/a`)).text).toMatch(/aria-hidden="true"><label for="website">/);
  api.next = { status: 201, body: { taken: true, area: null } };
  await post(`${START}/a`, { name: 'Bot', phone: '01632 960 002', website: 'http://spam.example' }).expect(303);
  expect(api.posts()[0]!.body).toMatchObject({ website: 'http://spam.example' });
});

it('sends a form that was changed after it was sent under another key', async () => {
  const key = 'f7a1f3c0-3b57-4d57-9a93-3f3ad7a3d001';
  api.next = { status: 409, body: { code: 'IDEMPOTENCY_KEY_REUSED', message: 'Used' } };
  await post('/p/gloucestershire/message', { key, text: 'Once more.' }).expect(303);
  const [first, second] = api.posts().map(({ headers }) => headers['idempotency-key']);
  expect([first, second === key]).toEqual([key, false]);
});

it('takes a complaint without a name, and a message', async () => {
  expect((await post('/p/gloucestershire/complaint', {}).expect(422)).text).toContain('Choose what it is about');
  await post('/p/gloucestershire/complaint', { about: 'service', text: 'Nobody called.' }).expect(303);
  await get('/p/gloucestershire/complaint/done').expect(200);
  expect((await get('/p/gloucestershire/message')).text).toContain('In an emergency call 999.');
  await post('/p/gloucestershire/message', { text: 'Please call.' }).expect(303);
  await get('/p/gloucestershire/message/done').expect(200);
  expect(api.posts().map(({ path, body }) => [path, body])).toEqual([
    ['/v1/public/gloucestershire/complaint', { about: 'service', text: 'Nobody called.', language: 'en' }],
    ['/v1/public/gloucestershire/message', { text: 'Please call.', language: 'en' }],
  ]);
});
