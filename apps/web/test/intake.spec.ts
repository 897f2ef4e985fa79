import { hidden, Site } from './site.js';

const site = new Site();
const { api, postForm, signIn } = site;
const agent = { get: (path: string) => site.agent.get(path) };

beforeEach(async () => {
  await signIn();
  api.seen.length = 0;
});

describe('informal practice', () => {
  const ANSWERS = {
    profile: 'gloucestershire',
    setting: 'school',
    referrerKind: 'statutory',
    'on-day': '5',
    'on-month': '10',
    'on-year': '2026',
    done: 'conversation',
    ended: 'apology',
    harmed: '1',
  };

  it('is recorded with one short form, which is there for the next one', async () => {
    const page = await agent.get('/informal').expect(200);
    const why = { sentence: 'Informal practice on Monday 5 October 2026.' };
    api.canned.set('POST /api/informal', { status: 201, body: { reference: 'GLO-2026-0100', whyWaiting: why } });
    const form = { _csrf: hidden(page.text, '_csrf'), key: hidden(page.text, 'key'), ...ANSWERS };
    const answer = await postForm('/informal', form).expect(303);
    const sent = JSON.parse(api.seen.find(({ method }) => method === 'POST')!.body) as object;
    expect(sent).toMatchObject({ on: '2026-10-05', done: 'conversation', harmed: 1, channel: 'website' });
    expect(sent).not.toHaveProperty('responsible');
    const next = await agent.get(answer.headers.location!).expect(200);
    expect(next.text).toContain('GLO-2026-0100 is recorded');
  });

  it('names what is missing, and keeps what was typed', async () => {
    const page = await agent.get('/informal');
    const form = { _csrf: hidden(page.text, '_csrf'), key: 'k', harmed: 'two', setting: 'school' };
    const answer = await postForm('/informal', form).expect(422);
    expect(answer.text).toContain('<a href="#on-day">Enter a real date, like 27 3 2027</a>');
    expect(answer.text).toContain('<a href="#done">Choose an answer</a>');
    expect(answer.text).toContain('<a href="#harmed">Enter a whole number</a>');
    expect(answer.text).toMatch(/value="two"/);
  });

  it('has a page of its own, without people and without steps that move it', async () => {
    const page = await agent.get('/cases/case-informal').expect(200);
    expect(page.text).toContain('Informal practice is recorded without names.');
    expect(page.text).toContain('A conversation on the spot');
    expect(page.text).toContain('/do/add-note');
    expect(page.text).not.toContain('/do/reopen');
  });
});

describe('another case that may be about the same', () => {
  const ALIKE = {
    id: 'case-other',
    reference: 'GLO-2026-0007',
    profile: 'gloucestershire',
    stage: 'referral',
    openedAt: '2026-06-01T09:00:00.000Z',
    provider: null,
    reasons: ['same-phone', 'similar-name'],
  };

  it('is shown with the reasons, and with what may be done by a person', async () => {
    api.canned.set('GET /api/cases/case-meet/likely-duplicates', { status: 200, body: [ALIKE] });
    const page = await agent.get('/cases/case-meet').expect(200);
    expect(page.text).toContain('The same telephone number, A similar name');
    expect(page.text).toContain('/cases/case-meet/do/merge-into?other=GLO-2026-0007');
    expect(page.text).toContain('/cases/case-meet/do/link-cases?other=GLO-2026-0007');
  });

  it('is named by its reference, looked at before anything is sent, and merged', async () => {
    const path = '/cases/case-meet/do/merge-into';
    const form = await agent.get(`${path}?other=GLO-2026-0007`).expect(200);
    expect(form.text).toMatch(/name="other"[^>]*value="GLO-2026-0007"/);
    const fields = { _csrf: hidden(form.text, '_csrf'), key: hidden(form.text, 'key'), other: 'GLO-2026-0007' };
    const check = await postForm(path, { ...fields, _step: 'check' }).expect(200);
    expect(check.text).toContain('GLO-2026-0007');
    expect(check.text).toContain('The other one goes on.');
    const sent = `POST /api/cases/case-meet/commands/merge-into`;
    api.canned.set(sent, { status: 200, body: { stage: 'closed', whyWaiting: { sentence: 'Closed.' } } });
    await postForm(path, { ...fields, _step: 'send' }).expect(303);
    expect(JSON.parse(api.seen.find(({ method }) => method === 'POST')!.body)).toMatchObject({
      other: 'GLO-2026-0007',
    });
    const wrong = await postForm(path, { ...fields, other: '', _step: 'check' }).expect(422);
    expect(wrong.text).toContain('Enter the reference of the other case');
  });
});
