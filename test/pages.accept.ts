import { Browser } from './harness/browser.js';
import { as } from './harness/stack.js';
import { Web } from './harness/web.js';
import { Coordinating } from './harness/wholeLife.js';

const PROFILE = 'gloucestershire';
let web: Web;
let url: string;

beforeAll(async () => {
  web = await Web.start();
  ({ url } = web);
}, 90_000);

afterAll(() => web.stop());

describe('the pages, against the real API', () => {
  it('a coordinator signs in, reads why a case waits, gives a command and sees it done', async () => {
    const life = await Coordinating.refer(as('coordinator', PROFILE, 'live'), PROFILE);
    const browser = new Browser(url);
    await browser.signIn('ruth.castell@example.org');
    expect(await browser.get(`/cases?q=${life.reference}`)).toContain(`>${life.reference}</a>`);
    const page = await browser.get(`/cases/${life.id}`);
    expect(page).toContain('Waiting for the supervisor to accept or decline the referral');
    expect(page).toMatch(/<svg[\s\S]*We are here/);

    await browser.get(`/cases/${life.id}/do/accept`);
    expect(await browser.submit({})).toMatch(/Waiting for the supervisor to assign a coordinator/);
    expect((await life.view()).case.accepted).toBe(true);

    await browser.get(`/cases/${life.id}/do/hold`);
    expect(await browser.submit({})).toMatch(/There is a problem/);
    expect(await browser.submit({ kind: 'outside' })).toMatch(/check/i);
    expect(await browser.submit({})).toMatch(/On hold for an outside reason/);
    expect((await life.view()).case.hold?.kind).toBe('outside');
  }, 60_000);

  it('nobody reads a case without signing in', async () => {
    const life = await Coordinating.refer(as('coordinator', PROFILE, 'live'), PROFILE);
    const page = await new Browser(url).get(`/cases/${life.id}`);
    expect(page).not.toContain(life.reference);
    expect(page).toMatch(/sign in/i);
  }, 60_000);
});
