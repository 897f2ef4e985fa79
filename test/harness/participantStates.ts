import type { Page } from 'playwright-core';
import type { FakeParticipantApi } from '../../apps/web/test/fake-participant-api.js';

/** A page as somebody may meet it: how to get there, and the heading that tells it is reached. */
export interface PageState {
  readonly name: string;
  readonly go: (page: Page, url: string) => Promise<unknown>;
  readonly heading: string;
}

const P = '/p/gloucestershire';
/** Sends a form; done when the page that answers it is there, and not the one before. */
const press = (page: Page, name: string) => Promise.all([page.waitForEvent('load'), page.locator(name).press('Enter')]);
const submit = 'main button[type=submit]';
const wait = 'main form button[type=submit]:not([name])';

/** Every page of participants in every state, on an api in memory. */
export function participantStates(api: FakeParticipantApi): PageState[] {
  let number = 0;
  const link = (changes = {}) => api.link(`state-${(number += 1)}`, changes);
  const survey = (changes = {}) => link({ kind: 'survey', asks: [], ...changes });
  const at = (path: () => string, then: (page: Page) => Promise<unknown> = () => Promise.resolve()) => {
    return async (page: Page, url: string) => {
      await page.goto(`${url}${path()}`);
      await then(page);
    };
  };
  const notYet = (page: Page) => press(page, 'button[value=not-yet]');
  const state = (name: string, heading: string, go: PageState['go']): PageState => ({ name, heading, go });
  return [
    state(
      'answer',
      'Your answer',
      at(() => `/a/${link()}`),
    ),
    state(
      'answer, check word',
      'Your answer',
      at(() => `/a/${link({ needsCheckWord: true })}`),
    ),
    state(
      'answer, check word missing',
      'Your answer',
      at(
        () => `/a/${link({ needsCheckWord: true })}`,
        (page) => press(page, 'button[value=ready]'),
      ),
    ),
    state(
      'not yet',
      'Your answer',
      at(() => `/a/${link()}`, notYet),
    ),
    state(
      'not yet, a date that is none',
      'Your answer',
      at(
        () => `/a/${link()}`,
        async (page) => {
          await notYet(page);
          await page.locator('input[value=date]').check();
          await page.locator('#until-day').fill('31');
          await press(page, wait);
        },
      ),
    ),
    ...['ready', 'call-me', 'stop'].map((said) =>
      state(
        `thank you, ${said}`,
        'Thank you',
        at(
          () => `/a/${link()}`,
          (page) => press(page, `button[value=${said}]`),
        ),
      ),
    ),
    state(
      'used',
      'This link is closed',
      at(() => `/a/${link({ used: true })}`),
    ),
    state(
      'expired',
      'This link is closed',
      at(() => `/a/${link({ expired: true })}`),
    ),
    state(
      'unknown',
      'This link is closed',
      at(() => '/a/unknown'),
    ),
    state(
      'survey',
      'How it has been',
      at(() => `/s/${survey({ anonymous: true })}`),
    ),
    state(
      'survey, check word missing',
      'How it has been',
      at(
        () => `/s/${survey({ needsCheckWord: true })}`,
        (page) => press(page, submit),
      ),
    ),
    state(
      'survey, thank you',
      'Thank you',
      at(
        () => `/s/${survey()}`,
        (page) => press(page, submit),
      ),
    ),
    state(
      'start',
      'Ask us to get in touch',
      at(() => `${P}/start`),
    ),
    ...['a', 'b', 'c'].flatMap((who) => [
      state(
        `start ${who}`,
        'Ask us to get in touch',
        at(() => `${P}/start/${who}`),
      ),
      state(
        `start ${who}, errors`,
        'Ask us to get in touch',
        at(
          () => `${P}/start/${who}`,
          (page) => press(page, submit),
        ),
      ),
    ]),
    state(
      'start, thank you',
      'Thank you',
      at(() => `${P}/start/done?area=out`),
    ),
    ...[
      ['complaint', 'Tell us what went wrong'],
      ['message', 'Send us a message'],
    ].flatMap(([form, heading]) => [
      state(
        form!,
        heading!,
        at(() => `${P}/${form}`),
      ),
      state(
        `${form}, errors`,
        heading!,
        at(
          () => `${P}/${form}`,
          (page) => press(page, submit),
        ),
      ),
      state(
        `${form}, thank you`,
        'Thank you',
        at(() => `${P}/${form}/done`),
      ),
    ]),
    state(
      'no such page',
      'Page not found',
      at(() => '/p/nowhere/start'),
    ),
  ];
}
