import { createProgram } from '../program.js';
import { run } from '../run.js';

const ITEM = {
  id: 'in-1',
  how: 'text',
  kind: 'message',
  from: '+447700900123',
  name: null,
  reference: 'GLO-9',
  said: 'call-me',
  body: 'It is me\nAmira',
  receivedAt: '2026-11-20T14:00:00.000Z',
};
const VIEW = {
  id: 'case-1',
  reference: 'GLO-2026-0001',
  case: { tracks: [{ id: 'harmed-1', role: 'person-harmed' }] },
  people: [],
};
const ANSWERS: Record<string, unknown> = {
  'GET /api/inbound': [ITEM],
  'GET /api/cases?reference=GLO-2026-0001': { items: [VIEW] },
  'GET /api/cases/case-1': VIEW,
};

let said = '';
let posts: [string, unknown][] = [];
const before = { ...process.env };
beforeEach(() => {
  said = '';
  posts = [];
  Object.assign(process.env, { WHENREADY_TOKEN: 'token', API_URL: 'http://api.test' });
  jest.spyOn(process.stdout, 'write').mockImplementation((text: unknown) => Boolean((said += String(text))));
  jest.spyOn(globalThis, 'fetch').mockImplementation((url, { method = 'GET', body } = {}) => {
    const asked = `${method} ${String(url).slice('http://api.test'.length)}`;
    if (method !== 'POST') return Promise.resolve(Response.json(ANSWERS[asked]));
    posts.push([asked, JSON.parse(String(body))]);
    return Promise.resolve(new Response(null, { status: 204 }));
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  process.env = { ...before };
});

const given = (...args: string[]) => run(['inbound', ...args], createProgram());

describe('whenready inbound', () => {
  it('lists what came in, with its words', async () => {
    expect(await given('list')).toBe(0);
    for (const words of ['in-1  message by text, 20 Nov 2026 14:00, from +447700900123', 'GLO-9', 'call-me', '  Amira'])
      expect(said).toContain(words);
    ANSWERS['GET /api/inbound'] = [];
    await given('list');
    expect(said).toContain('There is nothing to read.');
  });

  it('takes a message off the list', async () => {
    expect(await given('read', 'in-1')).toBe(0);
    expect(posts).toEqual([['POST /api/inbound/in-1/read', {}]]);
  });

  it.each([
    [[], null],
    [['--participant', 'person-harmed'], 'harmed-1'],
  ])('gives it to a case: %j', async (options, participant) => {
    expect(await given('assign', 'in-1', 'glo-2026-0001', ...options)).toBe(0);
    expect(posts).toEqual([['POST /api/inbound/in-1/assign', { case: 'case-1', participant }]]);
    expect(said).toContain('It goes to GLO-2026-0001.');
  });
});
