import type { AddressInfo } from 'node:net';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { FakeParticipantApi } from '../apps/web/test/fake-participant-api.js';
import { participantPages } from '../apps/web/test/participant-site.js';
import { violations } from './harness/axe.js';
import { Chromium, findChromium } from './harness/chromium.js';
import { participantStates } from './harness/participantStates.js';

const AWAY = 'https://www.bbc.co.uk/weather';
const BEFORE = 'http://messages.example/';

const api = new FakeParticipantApi();
const states = participantStates(api);
let app: Awaited<ReturnType<typeof participantPages>>;
let browser: Chromium;
let url: string;

beforeAll(async () => {
  browser = new Chromium();
  app = await participantPages(await api.start());
  await app.listen(0, '127.0.0.1');
  url = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
}, 120_000);

afterAll(async () => {
  await browser.stop();
  await app.close();
  await api.stop();
}, 60_000);

/** A new page, on which the places outside this site are only a word each; `seen` tells what they were told. */
async function newPage(options: BrowserContextOptions = {}, cookie?: string) {
  const context = await browser.person({ viewport: { width: 1000, height: 900 }, ...options });
  if (cookie) await context.addCookies([{ name: 'look', value: cookie, url }]);
  const seen: (string | undefined)[] = [];
  for (const [outside, word] of [
    [AWAY, 'Weather'],
    [BEFORE, 'Messages'],
  ])
    await context.route(`${outside}**`, (route) => {
      seen.push(route.request().headers().referer);
      return route.fulfill({ contentType: 'text/html', body: `<title>${word}</title><p>${word}</p>` });
    });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (/policy/i.test(message.text())) complaints.push(message.text());
  });
  return { page, seen, complaints };
}

const shiftThrice = async (page: Page) => {
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
};

describe.each([
  ['with its design', undefined],
  ['as text only, larger', 'text.large'],
  ['in Welsh, larger', 'cy.large'],
])('%s', (_name, cookie) => {
  it('every page in every state has no violation of axe, and nothing that its own policy refuses', async () => {
    const { page, complaints } = await newPage({}, cookie);
    for (const state of states) {
      await state.go(page, url);
      if (!cookie?.startsWith('cy'))
        expect([state.name, await page.locator('h1').innerText()]).toEqual([state.name, state.heading]);
      expect([state.name, await violations(page)]).toEqual([state.name, []]);
    }
    expect(complaints).toEqual([]);
  }, 180_000);

  it.each([
    ['320 pixels', { viewport: { width: 320, height: 640 } }],
    ['a zoom of 200 %, without script', { viewport: { width: 640, height: 400 }, javaScriptEnabled: false }],
  ])(
    'no page scrolls sideways at %s',
    async (_size, options) => {
      const { page } = await newPage(options, cookie);
      for (const state of states) {
        await state.go(page, url);
        const widths = 'const { scrollWidth, clientWidth } = document.documentElement; [scrollWidth, clientWidth]';
        const [needed, given] = await page.evaluate<[number, number]>(`{ ${widths} }`);
        expect([state.name, needed]).toEqual([state.name, given]);
      }
    },
    180_000,
  );
});

describe('by keyboard alone', () => {
  it.each([true, false])(
    'an answer is found, given and confirmed (script: %s)',
    async (javaScriptEnabled) => {
      const { page } = await newPage({ javaScriptEnabled });
      const token = api.link(`keys-${javaScriptEnabled}`);
      await page.goto(`${url}/a/${token}`);
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').innerText()).toBe('Skip to main content');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').innerText()).toBe('Not yet');
      await page.keyboard.press('Enter');
      await page.locator('#when').focus();
      await page.keyboard.press('Space');
      await page.locator('#until-year').focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/done\?said=not-yet/);
      expect(await page.locator('h1').innerText()).toBe('Thank you');
      expect(api.links.get(token)!.used).toBe(true);
    },
    60_000,
  );
});

describe.each([
  ['with its design', undefined],
  ['as text only', 'text.usual'],
])('%s', (_name, cookie) => {
  it('Enter after the check word answers nothing, and Tab finds no button before it', async () => {
    const { page } = await newPage({}, cookie);
    const token = api.link('enter', { needsCheckWord: true });
    await page.goto(`${url}/a/${token}`);
    await page.locator('#checkWord').fill('heron');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.govuk-error-summary');
    expect(await page.locator('.govuk-error-summary__list').innerText()).toBe('Choose an answer');
    expect(await page.locator('#checkWord').inputValue()).toBe('heron');
    expect(api.links.get(token)!.used).toBe(false);
    await page.locator('#answer').focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await page.locator(':focus').evaluate(({ tagName }) => tagName)).not.toBe('BUTTON');
  }, 60_000);
});

describe('leaving the site', () => {
  const start = async (javaScriptEnabled = true) => {
    const { page, seen } = await newPage({ javaScriptEnabled });
    await page.goto(BEFORE);
    await page.goto(`${url}/a/${api.link('leaving')}`);
    return { page, seen };
  };

  it.each([
    ['Shift three times', shiftThrice],
    ['the button, by Enter', (page: Page) => page.locator('.govuk-exit-this-page__button').press('Enter')],
    [
      'the link before everything, by Enter',
      (page: Page) => page.locator('.govuk-js-exit-this-page-skiplink').press('Enter'),
    ],
  ])(
    '%s leads away at once, and Back does not show the page',
    async (_name, leave) => {
      const { page, seen } = await start();
      await leave(page);
      await page.waitForURL(AWAY);
      expect(seen).toEqual([undefined, undefined]);
      await page.goBack();
      expect(page.url()).toBe(BEFORE);
    },
    60_000,
  );

  it('leads away again from each page that was passed before, until one is opened anew', async () => {
    const { page } = await start();
    const first = page.url();
    await page.locator('button[value=not-yet]').press('Enter');
    await page.locator('#when').waitFor();
    await page.waitForFunction('document.body.classList.contains("govuk-frontend-supported")');
    await shiftThrice(page);
    await page.waitForURL(AWAY);
    const shown: string[] = [];
    page.on('framenavigated', (frame) => shown.push(frame.url()));
    await page.goBack({ waitUntil: 'commit' });
    await page.waitForURL(AWAY);
    await page.waitForLoadState();
    expect(await page.locator('body').innerText()).toBe('Weather');
    await page.goto(first);
    expect(await page.locator('h1').innerText()).toBe('Your answer');
  }, 60_000);

  it('works without script, as a link', async () => {
    const { page, seen } = await start(false);
    await page.locator('.govuk-exit-this-page__button').press('Enter');
    await page.waitForURL(AWAY);
    expect(seen.at(-1)).toBeUndefined();
  }, 60_000);
});

it('says how to get a Chromium where there is none', () => {
  expect(() => findChromium('/nowhere', ['/nowhere/chrome'])).toThrow(/apt-get install chromium/);
});
