import type { InboundItem } from '@whenready/contracts';
import { hidden, Site } from './site.js';

const site = new Site();
const { api, postForm, signIn } = site;

const item: InboundItem = {
  id: 'in-1',
  how: 'text',
  kind: 'message',
  from: '+447700900123',
  name: 'Amira K',
  reference: null,
  said: null,
  body: 'It is me,\n<b>from</b> my sister’s telephone',
  receivedAt: '2026-11-20T14:00:00.000Z',
};
const lists = (...items: InboundItem[]) => api.canned.set('GET /api/inbound', { status: 200, body: items });
const sent = () => api.seen.filter(({ method }) => method === 'POST');
const act = async (path: string, fields: Record<string, string> = {}) => {
  const page = await site.agent.get('/inbound');
  api.seen.length = 0;
  return postForm(path, { _csrf: hidden(page.text, '_csrf'), ...fields });
};
const ask = (query = '') => site.agent.get(`/inbound/in-1/assign${query}`);
let reference: string;

beforeEach(async () => {
  await signIn();
  reference = api.stories.find(({ id }) => id === 'case-wait')!.summary(api.now()).reference;
  lists(item);
  api.canned.set('POST /api/inbound/in-1/read', { status: 204, body: undefined });
  api.canned.set('POST /api/inbound/in-1/assign', { status: 204, body: undefined });
});

describe('the list of messages to read', () => {
  it('is led to from the cases, with how many there are', async () => {
    expect((await site.agent.get('/cases')).text).toMatch(/href="\/inbound">[^]{0,90}wr-count--alert">1</);
    lists();
    expect((await site.agent.get('/cases')).text).toMatch(/href="\/inbound">[^]{0,90}wr-count">0</);
    expect((await site.agent.get('/inbound').expect(200)).text).toContain('There is nothing to read.');
  });

  it('shows when, how, from whom and what, as words only', async () => {
    lists(item, { ...item, id: 'in-2', how: 'form', kind: 'complaint', name: null, from: null, reference: 'GLO-9' });
    const { text } = await site.agent.get('/inbound').expect(200);
    for (const words of [
      'Message by text message</h2>',
      'Friday 20 November 2026 at 2:00pm (',
      'Amira K, +447700900123',
      'It is me,\n&lt;b&gt;from&lt;/b&gt; my sister’s telephone',
      'Complaint by a form',
      'Nobody said',
      'GLO-9',
    ])
      expect(text).toContain(words);
  });

  it('shows what was read already, and by whom', async () => {
    const complaint = { ...item, id: 'in-3', how: 'form', kind: 'complaint', body: 'They never called' };
    const read = { ...complaint, readBy: 'Maya Osei', readAt: '2026-11-21T09:30:00.000Z' };
    expect((await site.agent.get('/inbound')).text).not.toContain('Read, and given to no case');
    api.canned.set('GET /api/inbound/read', { status: 200, body: [read] });
    const { text } = await site.agent.get('/inbound').expect(200);
    expect(text).toContain('Complaint by a form, read by Maya Osei, Saturday 21 November 2026 at 9:30am');
    expect(text).toContain('They never called');
  });

  it('tells what somebody answered', async () => {
    lists({ ...item, kind: 'answer', said: 'call-me', body: null });
    const { text } = await site.agent.get('/inbound');
    expect(text).toContain('Please call me');
    expect(text).toContain('It has no words.');
  });

  it('lets go of a message that was read', async () => {
    await act('/inbound/in-1/read').then(({ status }) => expect(status).toBe(303));
    expect(sent().map(({ path }) => path)).toEqual(['/api/inbound/in-1/read']);
    expect((await site.agent.get('/inbound')).text).toContain('The message is off the list');
  });

  it('is not for those who do not read what comes in', async () => {
    api.canned.set('GET /api/inbound', { status: 403, body: { code: 'FORBIDDEN', message: 'Not yours.' } });
    await site.agent.get('/inbound').expect(403);
  });

  it.each(['read', 'assign'])('says that a colleague was quicker: %s', async (what) => {
    api.canned.set(`POST /api/inbound/in-1/${what}`, { status: 404, body: { code: 'INBOUND_NOT_FOUND', message: '' } });
    const { headers } = await act(`/inbound/in-1/${what}`, { reference, participant: 'harmed' });
    expect(headers.location).toBe('/inbound');
    expect((await site.agent.get('/inbound')).text).toContain('That message is not on the list any more');
  });
});

describe('a message that is given to a case', () => {
  it('asks for the case, with the one that it names', async () => {
    expect((await ask().expect(200)).text).toMatch(/id="reference"[^>]*>/);
    lists({ ...item, reference: 'GLO-2026-0042' });
    expect((await ask()).text).toMatch(/name="reference"[^>]*value="GLO-2026-0042"/);
  });

  it.each(['', '  ', 'GLO-1999-0001', 'case-wait', 'GLO-'])('finds no case by “%s”', async (wrong) => {
    const { text } = await ask(`?reference=${encodeURIComponent(wrong)}`).expect(422);
    expect(text).toContain('<title>Error: ');
    expect(text).toContain('<a href="#reference">Enter the reference of a case that you can see');
    expect(text).toContain('id="reference-error"');
  });

  it('asks from whom it is, in whatever letters the reference is typed', async () => {
    const { text } = await ask(`?reference=${reference.toLowerCase()}`).expect(200);
    expect(text).toContain('Amira Khan');
    expect(text).toContain('Somebody else, or it is not known');
    expect(text).not.toMatch(/type="radio"[^>]*checked/);
  });

  it('is not given to nobody chosen, nor to somebody of another case', async () => {
    for (const participant of ['', 'somebody']) {
      const { status, text } = await act('/inbound/in-1/assign', { reference, participant });
      expect([status, text]).toEqual([
        422,
        expect.stringContaining('<a href="#participant">Choose who it is from</a>'),
      ]);
    }
    expect(sent()).toEqual([]);
  });

  it.each([
    ['harmed', 'harmed'],
    ['nobody', null],
  ])('is given as from %s', async (chosen, participant) => {
    const { headers } = await act('/inbound/in-1/assign', { reference, participant: chosen });
    expect(headers.location).toBe('/inbound');
    expect(sent().map(({ path, body }) => [path, JSON.parse(body)])).toEqual([
      ['/api/inbound/in-1/assign', { case: 'case-wait', participant }],
    ]);
    expect((await site.agent.get('/inbound')).text).toContain(`The message goes to ${reference}`);
  });

  it('is looked for on the list', async () => {
    lists();
    const { headers } = await ask().expect(303);
    expect(headers.location).toBe('/inbound');
  });
});
