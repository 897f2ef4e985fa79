import { randomUUID } from 'node:crypto';
import { addDays } from '@whenready/domain';
import { environmentOf, waitFor } from '@whenready/infra';
import { ClaimStore, createDataSource } from '@whenready/persistence';
import type { Page } from 'playwright-core';
import { violations } from './harness/axe.js';
import { Chromium } from './harness/chromium.js';
import { as, HOME, inbox } from './harness/stack.js';
import { Web } from './harness/web.js';
import { caseDay, Coordinating, mainPeople } from './harness/wholeLife.js';

const PROFILE = 'gloucestershire';

let web: Web;
let browser: Chromium;
beforeAll(async () => {
  browser = new Chromium();
  web = await Web.start();
}, 90_000);
afterAll(async () => {
  await browser.stop();
  web.stop();
}, 60_000);

/** A case whose person harmed has an email address of their own, which is recorded as safe. */
async function reachable() {
  const email = `rowan.${Date.now().toString(36)}${Math.random().toString(36).slice(2)}@example.org`;
  const participants = [
    { role: 'person-harmed', name: 'Rowan Vale', email },
    { role: 'person-responsible', name: 'Jude Marlow', phone: '01632 960102' },
  ];
  const life = await Coordinating.refer(as('coordinator', PROFILE), PROFILE, { participants });
  await life.takeOn();
  const person = mainPeople(await life.view()).harmed[0] ?? '';
  await life.api.do(life.id, 'record-contact-safety', { participant: person, channel: 'email', safety: 'safe' });
  return { life, person, email };
}

/** Where the link in a mail to somebody leads, at the pages of this test: to an answer, or to questions. */
async function linkTo(email: string, kind: 'a' | 's'): Promise<string> {
  const mails = (await inbox()).filter(({ to }) => to.includes(email)).map(({ text }) => text);
  const links = mails.flatMap((text) => /https?:\/\/\S+/.exec(text) ?? []);
  const link = links.filter((one) => new RegExp(`^/rehearsal/${kind}/[\\w-]{43}$`).test(new URL(one).pathname)).at(-1);
  if (!link) throw new Error(`No such link among ${links.join(', ') || 'no links'}, in ${mails.length} mails.`);
  return web.here(link);
}

/** Somebody who agreed to be asked on a day, and has been asked by email. */
async function asked() {
  const { life, person, email } = await reachable();
  const date = addDays(await caseDay(life.api, life.id), 14);
  await life.api.do(life.id, 'agree-wait', { participant: person, until: { kind: 'date', date }, contactBy: 'email' });
  await life.api.fastForward(life.id, { days: 22 });
  return { life, person, link: await linkTo(email, 'a') };
}

const newPage = async (javaScriptEnabled: boolean) => (await browser.person({ javaScriptEnabled })).newPage();
const heading = (page: Page) => page.locator('h1').innerText();
const choose = async (page: Page, answer: string) => {
  await Promise.all([page.waitForEvent('load'), page.locator(`button[value=${answer}]`).press('Enter')]);
};
const trackOf = async (life: Coordinating, person: string) =>
  (await life.view()).case.tracks.find(({ id }) => id === person);
const tasksOf = async (life: Coordinating) => (await life.view()).case.tasks.map(({ kind }) => kind);
const answersIn = async (life: Coordinating) =>
  (await life.api.timeline(life.id)).filter(({ type }) => type === 'answer-received');

it('the link of a mail is opened without script and answered; a coordinator confirms, and the link is closed', async () => {
  const { life, person, link } = await asked();
  const page = await newPage(false);
  expect((await page.goto(link))?.status()).toBe(200);
  expect(await heading(page)).toBe('Your answer');
  expect(await page.locator('body').innerText()).not.toMatch(/Jude|Marlow|restorative|harm|GLO-/i);
  await choose(page, 'ready');
  expect(await heading(page)).toBe('Thank you');
  expect(new URL(page.url()).pathname).toMatch(/^\/rehearsal\/a\/[\w-]{43}\/done$/);
  await waitFor('the task to confirm it', async () => (await tasksOf(life)).includes('confirm-answer'));
  expect(await trackOf(life, person)).toMatchObject({ answer: { said: 'ready', how: 'link' }, wait: {} });
  await life.api.do(life.id, 'mark-ready', { participant: person });
  expect(await trackOf(life, person)).toMatchObject({ answer: null, wait: null });
  expect(await tasksOf(life)).not.toContain('confirm-answer');

  expect((await page.goto(link))?.status()).toBe(410);
  expect(await heading(page)).toBe('This link is closed');
  expect(await answersIn(life)).toHaveLength(1);
}, 120_000);

it('"please stop" ends messages at once, and tells the coordinator; the pages have no violation of axe', async () => {
  const { life, person, link } = await asked();
  const page = await newPage(true);
  await page.goto(link);
  expect(await violations(page)).toEqual([]);
  await choose(page, 'stop');
  expect(await heading(page)).toBe('Thank you');
  expect(await violations(page)).toEqual([]);
  await waitFor('the case to hear of it', async () => (await tasksOf(life)).includes('see-to-stop'));
  expect((await trackOf(life, person))?.stopped).not.toBeNull();
  await page.goto(link);
  expect(await heading(page)).toBe('This link is closed');
  expect(await violations(page)).toEqual([]);
}, 120_000);

it('fifty answers at once through the pages are one', async () => {
  const { life, link } = await asked();
  const post = async (answer: string) => {
    const body = new URLSearchParams({ answer });
    return (await fetch(link, { method: 'POST', body, redirect: 'manual' })).status;
  };
  const ends = await Promise.all(Array.from({ length: 50 }, (_, place) => post(place % 2 ? 'ready' : 'call-me')));
  expect(ends.filter((status) => status !== 303 && status !== 410)).toEqual([]);
  expect(ends).toContain(303);
  expect(ends).toContain(410);
  await waitFor('the case to hear it', async () => (await answersIn(life)).length > 0);
  expect(await answersIn(life)).toHaveLength(1);
}, 120_000);

it('afterwards, a mail asks how it was; what is told is taken once', async () => {
  const { life, email } = await reachable();
  await life.meetRequirements();
  await life.prepareEveryone();
  await life.meet('face-to-face', 10);
  await life.agree(40);
  await life.api.fastForward(life.id, { days: 60 });
  const page = await newPage(false);
  const link = await linkTo(email, 's');
  await page.goto(link);
  expect(await heading(page)).toBe('How it has been');
  await Promise.all([page.waitForEvent('load'), page.locator('main button[type=submit]').press('Enter')]);
  expect(await heading(page)).toBe('Thank you');
  await page.goto(link);
  expect(await heading(page)).toBe('This link is closed');
}, 120_000);

it('a link of a real case is answered at its own address; neither is a link of the other space', async () => {
  const life = await Coordinating.refer(as('coordinator', PROFILE, 'live'), PROFILE);
  const person = mainPeople(await life.view()).harmed[0] ?? '';
  const store = await createDataSource(environmentOf(HOME, 'live').DATABASE_URL ?? '').initialize();
  const token = await new ClaimStore(store).withLockedPerson(life.id, person, async (locked) => {
    await locked.claim({ purpose: 'session', occurrence: randomUUID(), channel: 'email' });
    return locked.link('answer', '2099-01-01T00:00:00.000Z');
  });
  await store.destroy();
  const page = await newPage(false);
  expect((await page.goto(`${web.url}/rehearsal/a/${token}`))?.status()).toBe(410);
  expect((await page.goto(`${web.url}/a/${token}`))?.status()).toBe(200);
  await choose(page, 'call-me');
  expect(new URL(page.url()).pathname).toBe(`/a/${token}/done`);
  await waitFor('the task to call them', async () => (await tasksOf(life)).includes('call-back'));
  const { link } = await asked();
  expect((await page.goto(link.replace('/rehearsal/', '/')))?.status()).toBe(410);
}, 60_000);
