import { TOKEN } from './fake-api.js';
import { hidden, NOW, Site, USER } from './site.js';

const site = new Site();
const { api, postForm, send, signIn } = site;

describe('signing in', () => {
  it('sends a stranger to sign in, and back to where they wanted to go', async () => {
    const answer = await site.agent.get('/cases/case-meet').expect(303);
    expect(answer.headers.location).toBe('/sign-in?to=%2Fcases%2Fcase-meet');
  });

  it('starts a new session, keeps the token on the server, and ends it on request', async () => {
    const before = await site.agent.get('/sign-in');
    expect(before.text).not.toContain(TOKEN);
    const first = before.headers['set-cookie']![0]!;
    expect(first).toMatch(/HttpOnly; SameSite=Lax/);
    const answer = await postForm('/sign-in', { _csrf: hidden(before.text, '_csrf'), user: USER.email, to: '/cases' });
    expect(answer.headers['set-cookie']![0]!.split(';')[0]).not.toBe(first.split(';')[0]);
    const list = await site.agent.get('/cases').expect(200);
    await postForm('/sign-out', { _csrf: hidden(list.text, '_csrf') }).expect(303);
    await site.agent.get('/cases').expect(303);
  });

  it('refuses a form of another session, and leads nowhere but to its own pages', async () => {
    await postForm('/sign-in', { user: USER.email }).expect(403);
    const page = await site.agent.get('/sign-in?to=https://elsewhere.example');
    expect(hidden(page.text, 'to')).toBe('/cases');
  });

  it('asks who you are', async () => {
    const page = await site.agent.get('/sign-in');
    const answer = await postForm('/sign-in', { _csrf: hidden(page.text, '_csrf'), to: '/cases' }).expect(422);
    expect(answer.text).toContain('Choose who you are');
  });
});

describe('pages', () => {
  beforeEach(signIn);

  it('lists cases under tabs with their counts, sorted, without a script in the page', async () => {
    const { text, headers } = await site.agent.get('/cases').expect(200);
    expect(text).toContain('GLO-2026-0042');
    expect(text).toMatch(/Waiting <span class="wr-count">1</);
    expect(text).toContain('aria-sort="ascending"');
    expect(text).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(headers['content-security-policy']).toMatch(/script-src 'self' 'nonce-[^']+'/);
    expect(headers['cache-control']).toBe('no-store');
  });

  it('helps when a search finds nothing', async () => {
    const { text } = await site.agent.get('/cases?q=nowhere').expect(200);
    expect(text).toContain('No case under this tab has “nowhere” in its reference.');
    expect(text).toContain('GLO-2026-0042; a part of it is enough');
  });

  it('shows why a case is waiting, its path in a picture and in words, and its history', async () => {
    const { text } = await site.agent.get('/cases/case-wait').expect(200);
    expect(text).toContain('Waiting for the person harmed, by their choice, until Tuesday 2 March 2027');
    expect(text).toContain('aria-label="The case&#39;s path.'.replace('&#39;', '’'));
    expect(text).toContain('until 2 Mar 2027');
    expect(text).toContain('<strong>Preparation</strong>: the case is here since 3 February 2026');
    expect(text).toContain('Monday 2 March 2026 at 3:30pm');
    expect(text).not.toContain(' style="');
  });

  it('says it is not there, and that the api is away', async () => {
    expect((await site.agent.get('/cases/nobody').expect(404)).text).toContain('Page not found');
    expect((await site.agent.get('/no/such/page').expect(404)).text).toContain('Page not found');
    api.canned.set('GET /api/cases/case-wait', { status: 503, body: { code: 'AWAY', message: 'Away' } });
    expect((await site.agent.get('/cases/case-wait').expect(503)).text).toContain('does not answer just now');
    api.canned.set('GET /api/cases', { status: 403, body: { code: 'NOT_ALLOWED', message: 'No', wayOut: 'Ask Sam' } });
    expect((await site.agent.get('/cases').expect(403)).text).toContain('Ask Sam');
  });

  it('asks to sign in again when the api no longer knows the token', async () => {
    api.canned.set('GET /api/cases/case-wait', { status: 401, body: { code: 'NOT_SIGNED_IN', message: 'No' } });
    await site.agent.get('/cases/case-wait').expect(303);
    await site.agent.get('/cases').expect(303);
  });
});

describe('a command', () => {
  const COMMAND = 'POST /api/cases/case-meet/commands/add-note';

  beforeEach(signIn);

  it('names wrong fields and keeps what was typed', async () => {
    const answer = await send('record-requirement', {
      _step: 'check',
      'on-day': '31',
      'on-month': '2',
      'on-year': '2026',
    });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('There is a problem');
    expect(answer.text).toContain('<a href="#on-day">Enter a real date, like 27 3 2027</a>');
    expect(answer.text).toMatch(/name="on-day"[^>]*value="31"/);
    expect(answer.text).toContain('<title>Error: ');
  });

  it('shows the answers before anything is sent, then says how the case stands', async () => {
    const check = await send('add-note', { _step: 'check', note: 'Called <her>.' });
    expect(check.text).toContain('Check your answers');
    expect(check.text).toContain('Called &lt;her&gt;.');
    expect(api.seen.some(({ method }) => method === 'POST')).toBe(false);
    api.canned.set(COMMAND, { status: 200, body: api.stories[1]!.summary(NOW) });
    const done = await postForm('/cases/case-meet/do/add-note', {
      _csrf: hidden(check.text, '_csrf'),
      key: hidden(check.text, 'key'),
      note: 'Called <her>.',
      _step: 'send',
    });
    expect(done.status).toBe(303);
    const post = api.seen.find(({ method }) => method === 'POST')!;
    expect(JSON.parse(post.body)).toEqual({ note: 'Called <her>.' });
    expect(post.headers['idempotency-key']).toBe(hidden(check.text, 'key'));
    const page = await site.agent.get('/cases/case-meet');
    expect(page.text).toContain('The note is added');
    expect(page.text).toContain('The case is at Communication.');
    expect((await site.agent.get('/cases/case-meet')).text).not.toContain('The note is added');
  });

  it('shows a refusal with its way out', async () => {
    const body = { code: 'CASE_ON_HOLD', message: 'The case is on hold.', wayOut: 'Resume it first.' };
    api.canned.set(COMMAND, { status: 409, body });
    const answer = await send('add-note', { _step: 'send', note: 'Hello' });
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('The case is on hold.');
    expect(answer.text).toContain('Resume it first.');
    expect(answer.text).toContain('>Hello</textarea>');
  });

  it('puts the api’s word on a field beside the field', async () => {
    const fields = [{ field: 'note', message: 'Too much' }];
    api.canned.set(COMMAND, { status: 422, body: { code: 'INVALID', message: 'note: Too much', fields } });
    const answer = await send('add-note', { _step: 'send', note: 'Hello' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('<a href="#note">Too much</a>');
  });

  it('keeps everything and the same key when nobody knows the outcome', async () => {
    api.canned.set(COMMAND, { status: 503, body: { code: 'OUTCOME_UNKNOWN', message: 'Unknown' } });
    const answer = await send('add-note', { _step: 'send', note: 'Hello', key: 'the-key-of-this-form' });
    expect(answer.status).toBe(503);
    expect(answer.text).toContain('We do not know yet whether this was recorded');
    expect(hidden(answer.text, 'key')).toBe('the-key-of-this-form');
    expect(hidden(answer.text, 'note')).toBe('Hello');
    expect(answer.text).toContain('Try again');
  });

  it('keeps everything even when the case cannot be read either', async () => {
    api.canned.set(COMMAND, { status: 503, body: { code: 'AWAY', message: 'Away' } });
    api.canned.set('GET /api/profiles', { status: 503, body: { code: 'AWAY', message: 'Away' } });
    const path = '/cases/case-meet/do/add-note';
    const page = await site.agent.get('/refer').then(() => site.agent.get('/cases/case-meet'));
    const csrf = hidden(page.text, '_csrf') || hidden((await site.agent.get('/sign-in')).text, '_csrf');
    const answer = await postForm(path, { _csrf: csrf, key: 'k-1', note: 'Hello', _step: 'send' });
    expect(answer.status).toBe(503);
    expect(hidden(answer.text, 'note')).toBe('Hello');
  });

  it('does not know other commands', async () => {
    await site.agent.get('/cases/case-meet/do/explode').expect(404);
    await site.agent.get('/cases/case-meet/do/constructor').expect(404);
  });
});

describe('a referral', () => {
  beforeEach(signIn);

  it('is made on one page, and people’s names travel in the body alone', async () => {
    const page = await site.agent.get('/refer').expect(200);
    api.canned.set('POST /api/referrals', { status: 201, body: { id: 'case-meet', reference: 'GLO-2026-0099' } });
    const answer = await postForm('/refer', {
      _csrf: hidden(page.text, '_csrf'),
      key: hidden(page.text, 'key'),
      profile: 'gloucestershire',
      startedBy: 'person-harmed',
      channel: 'phone',
      referrerKind: 'self',
      setting: 'community',
      justiceStage: 'none',
      'people-0-role': 'person-harmed',
      'people-0-name': 'Khan’s Corner',
      'people-2-role': 'supporter',
      'people-2-name': 'Sofia Khan',
      'people-2-supports': '0',
      'people-2-young': 'true',
      'people-2-needs': 'step-free',
      'people-2-language': 'cy',
      'people-0-kind': 'organisation',
      'people-0-spokesperson': 'Amira Khan',
    });
    expect(answer.headers.location).toBe('/cases/case-meet');
    const sent = api.seen.find(({ method }) => method === 'POST')!;
    expect(JSON.parse(sent.body)).toMatchObject({
      participants: [
        { role: 'person-harmed', name: 'Khan’s Corner', kind: 'organisation', spokesperson: 'Amira Khan' },
        { role: 'supporter', supports: 0, young: true, needs: ['step-free'], language: 'cy' },
      ],
    });
    expect(sent.path).toBe('/api/referrals');
  });

  it('names what is missing, row by row', async () => {
    const page = await site.agent.get('/refer');
    const form = { _csrf: hidden(page.text, '_csrf'), key: 'k', 'people-1-name': 'Jay Marsh' };
    const answer = await postForm('/refer', form).expect(422);
    expect(answer.text).toContain('<a href="#people-1-role">Person 2: Choose an answer</a>');
    expect(answer.text).toMatch(/value="Jay Marsh"/);
  });
});

describe('the api behind the same port', () => {
  it('gets requests as they are, without the browser’s cookies', async () => {
    await signIn();
    await site.agent.get('/info').set('authorization', 'Bearer mine').expect(200);
    const seen = api.seen.find(({ path }) => path === '/info')!;
    expect(seen.headers.cookie).toBeUndefined();
    expect(seen.headers.authorization).toBe('Bearer mine');
    await site.agent.get('/api/cases').expect(401);
  });

  it('hands on what the outside calls, and who called', async () => {
    api.canned.set('POST /v1/callbacks/notify/receipt', { status: 204, body: undefined });
    const call = site.agent.post('/v1/callbacks/notify/receipt').set('x-forwarded-for', '198.51.100.7');
    await call.send({ reference: null, status: 'delivered' }).expect(204);
    const seen = api.seen.find(({ path }) => path === '/v1/callbacks/notify/receipt')!;
    expect(seen.body).toBe('{"reference":null,"status":"delivered"}');
    expect(seen.headers['x-forwarded-for']).toMatch(/^198\.51\.100\.7,\s?(::ffff:)?127\.0\.0\.1$/);
  });

  it('serves styles that browsers may keep', async () => {
    const page = await site.agent.get('/sign-in');
    const href = /href="(\/assets\/[0-9a-f]{12}\/app\.css)"/.exec(page.text)![1]!;
    const style = await site.agent.get(href).expect(200);
    expect(style.headers['cache-control']).toContain('max-age=31536000, immutable');
    expect(style.text).not.toContain('GDS Transport');
  });
});
