import type { DraftSummary, DraftView, SetAside } from '@whenready/contracts';
import { hidden, Site } from './site.js';
import { COORDINATOR } from './story.js';

const site = new Site();
const { api, postForm, signIn } = site;

const RECEIVED = {
  how: 'email',
  at: '2026-11-20T10:00:00.000Z',
  receipt: '7KQM-2XPD',
  from: 'pat@school.example',
  subject: 'A <b>fence</b>',
  contentType: 'message/rfc822',
  size: 1_200,
  attachments: [{ name: 'form.pdf', type: 'application/pdf', size: 90_000 }],
} as const;
const DRAFT: DraftView = {
  id: 'draft-1',
  profile: 'gloucestershire',
  channel: 'email',
  owner: null,
  state: 'open',
  createdAt: '2026-11-20T10:00:00.000Z',
  updatedAt: '2026-11-20T10:00:00.000Z',
  expiresAt: '2026-12-18T00:00:00.000Z',
  caseId: null,
  received: RECEIVED,
  names: ['Ada Hill'],
  missing: [{ field: 'setting', message: 'Choose one of: community' }],
  body: {
    profile: 'gloucestershire',
    channel: 'email',
    council: 'stroud',
    partner: 'schools',
    participants: [
      { role: 'person-harmed', name: 'Ada Hill', address: '1 Hill, GL1 1AA', needs: ['large-print'], young: true },
      ...['Ben', 'Cy', 'Di', 'Ed'].map((name) => ({ name, supports: 0 })),
    ],
  },
  original: 'Dear all,\n<script>alert(1)</script> Ada Hill rang.',
};
const aside: SetAside = {
  ...RECEIVED,
  id: 'aside-1',
  profile: 'gloucestershire',
  why: 'bounce',
  expiresAt: DRAFT.expiresAt,
};
const answers = (path: string, body: unknown, status = 200) => api.canned.set(path, { status, body });
const lists = (drafts: readonly DraftSummary[], set: readonly SetAside[] = []) => {
  answers('GET /api/drafts', drafts);
  answers('GET /api/set-aside', set);
};
const sent = (method: string) => api.seen.filter((one) => one.method === method);

beforeEach(async () => {
  await signIn();
  api.seen.length = 0;
  answers('GET /api/me', { id: 'staff-me' });
  answers('GET /api/drafts/draft-1', DRAFT);
  lists([]);
});

describe('the list of drafts', () => {
  it('shows what nobody has first, with from whom it came, when it goes, and one thing to do', async () => {
    const mine = { ...DRAFT, id: 'draft-2', owner: 'staff-me', received: null, names: [], missing: [] };
    lists([mine, { ...DRAFT, id: 'draft-3', owner: COORDINATOR.id }, DRAFT], [aside]);
    const { text } = await site.agent.get('/drafts').expect(200);
    const places = ['Nobody has these yet', 'Yours', 'Your colleagues’', 'Set aside'].map((one) => text.indexOf(one));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    for (const words of [
      'By email on Friday 20 November 2026 at 10:00am',
      'from pat@school.example',
      '“A &lt;b&gt;fence&lt;/b&gt;”',
      'with form.pdf (application/pdf, 90 kB)',
      'number 7KQM-2XPD',
      '1 answer missing',
      'Ready to refer',
      '18 December 2026',
      'A report that mail was not delivered',
    ])
      expect(text).toContain(words);
    expect(text).toContain('action="/drafts/draft-1/take"');
    expect(text).not.toContain('action="/drafts/draft-2/take"');
    expect(text).toContain('action="/drafts/set-aside/aside-1/draft"');
  });

  it('says so where there are none, and is there for a referrer too', async () => {
    answers('GET /api/set-aside', { code: 'NOT_ALLOWED', message: 'No.' }, 403);
    expect((await site.agent.get('/drafts').expect(200)).text).toContain('There are no drafts.');
  });
});

describe('a draft', () => {
  const token = async () => hidden((await site.agent.get('/refer')).text, '_csrf');

  it('is taken, and gone on with', async () => {
    answers('POST /api/drafts/draft-1/take', DRAFT);
    const answer = await postForm('/drafts/draft-1/take', { _csrf: await token() }).expect(303);
    expect(answer.headers.location).toBe('/refer?draft=draft-1');
  });

  it('that somebody else has taken is told on the list', async () => {
    answers('POST /api/drafts/draft-1/take', { code: 'DRAFT_TAKEN', message: 'Somebody has it.', wayOut: 'Ask.' }, 409);
    await postForm('/drafts/draft-1/take', { _csrf: await token() }).expect(303);
    const { text } = await site.agent.get('/drafts').expect(200);
    expect(text).toMatch(/Not done[^]*Somebody has it\./);
    expect(text).not.toContain('govuk-notification-banner--success');
  });

  it('fills in the form, with the message beside it as words alone', async () => {
    const { text } = await site.agent.get('/refer?draft=draft-1').expect(200);
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt; Ada Hill rang.');
    expect(text).not.toContain('<script>alert');
    expect(text).toMatch(/id="people-0-name"[^>]*value="Ada Hill"/);
    expect(text).toMatch(/id="people-4-name"[^>]*value="Ed"/);
    expect(text).toMatch(/<option value="stroud" selected/);
    expect(text).toMatch(/name="people-0-needs"[^>]*value="large-print" checked/);
    expect(text).toContain('href="/drafts/draft-1/original"');
    expect(hidden(text, 'draft')).toBe('draft-1');
    expect(hidden(text, 'partner')).toBe('schools');
    expect(hidden(text, 'people-0-address')).toBe('1 Hill, GL1 1AA');
  });

  it('that has become a case leads to it; one that is gone is not found', async () => {
    answers('GET /api/drafts/draft-1', { ...DRAFT, body: null, state: 'submitted', caseId: 'case-meet' });
    expect((await site.agent.get('/refer?draft=draft-1').expect(303)).headers.location).toBe('/cases/case-meet');
    answers('GET /api/drafts/draft-1', { ...DRAFT, body: null, state: 'expired' });
    await site.agent.get('/refer?draft=draft-1').expect(404);
    answers('GET /api/drafts/draft-1', { code: 'DRAFT_NOT_FOUND', message: 'No.' }, 404);
    expect((await site.agent.get('/refer?draft=draft-1').expect(404)).text).toContain('There is no such draft');
  });

  const WHOLE = {
    key: 'k-1',
    draft: 'draft-1',
    profile: 'gloucestershire',
    startedBy: 'agency',
    channel: 'email',
    referrerKind: 'statutory',
    setting: 'community',
    justiceStage: 'none',
    'people-0-role': 'person-harmed',
    'people-0-name': 'Ada Hill',
    'people-0-address': '1 Hill, GL1 1AA',
  };

  it('is written as the form says, and becomes a case', async () => {
    answers('PUT /api/drafts/draft-1', DRAFT);
    answers('POST /api/drafts/draft-1/submit', { id: 'case-meet', reference: 'GLO-2026-0099' }, 201);
    const answer = await postForm('/refer', { ...WHOLE, _csrf: await token() }).expect(303);
    expect(answer.headers.location).toBe('/cases/case-meet');
    expect(JSON.parse(sent('PUT')[0]!.body)).toMatchObject({ participants: [{ address: '1 Hill, GL1 1AA' }] });
    expect(sent('POST').map(({ path }) => path)).toEqual(['/api/drafts/draft-1/submit']);
  });

  it('that became a case meanwhile gives the same case', async () => {
    answers('PUT /api/drafts/draft-1', { code: 'DRAFT_SUBMITTED', message: 'It is a case.' }, 409);
    answers('POST /api/drafts/draft-1/submit', { id: 'case-meet', reference: 'GLO-2026-0099' }, 201);
    await postForm('/refer', { ...WHOLE, _csrf: await token() }).expect(303);
    answers('PUT /api/drafts/draft-1', { code: 'DRAFT_ENDED', message: 'It is gone.' }, 409);
    expect((await postForm('/refer', { ...WHOLE, _csrf: await token() }).expect(409)).text).toContain('It is gone.');
  });

  it('is kept for later, however little is in it; a new one is begun', async () => {
    answers('PUT /api/drafts/draft-1', DRAFT);
    const little = { key: 'k-2', profile: 'gloucestershire', keep: 'draft' };
    await postForm('/refer', { ...little, draft: 'draft-1', _csrf: await token() }).expect(303);
    expect((await site.agent.get('/drafts')).text).toContain('It is kept until 18 December 2026');
    answers('POST /api/drafts', DRAFT, 201);
    await postForm('/refer', { ...little, _csrf: await token() }).expect(303);
    expect(sent('POST').map(({ path }) => path)).toEqual(['/api/drafts']);
    answers(
      'POST /api/drafts',
      { code: 'INVALID', message: 'No.', fields: [{ field: 'profile', message: 'Say which' }] },
      422,
    );
    const wrong = await postForm('/refer', { key: 'k-3', keep: 'draft', _csrf: await token() }).expect(422);
    expect(wrong.text).toContain('<a href="#profile">Say which</a>');
  });

  it('is deleted once that is confirmed', async () => {
    const page = await site.agent.get('/drafts/draft-1/discard').expect(200);
    expect(page.text).toContain('with the message that it was made from');
    answers('DELETE /api/drafts/draft-1', { ...DRAFT, body: null });
    await postForm('/drafts/draft-1/discard', { _csrf: hidden(page.text, '_csrf') }).expect(303);
    expect(sent('DELETE')).toHaveLength(1);
    expect((await site.agent.get('/drafts')).text).toContain('The draft is deleted');
  });

  it('gives what it was made from to be saved, and what was set aside becomes one after all', async () => {
    answers('GET /api/drafts/draft-1/original', { any: 'bytes' });
    const { headers, text } = await site.agent.get('/drafts/draft-1/original').expect(200);
    expect(text).toBe('{"any":"bytes"}');
    expect(headers['content-disposition']).toBe('attachment');
    expect(headers['x-content-type-options']).toBe('nosniff');
    answers('POST /api/set-aside/aside-1/draft', DRAFT);
    const answer = await postForm('/drafts/set-aside/aside-1/draft', { _csrf: await token() }).expect(303);
    expect(answer.headers.location).toBe('/refer?draft=draft-1');
  });
});
