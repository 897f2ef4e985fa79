import type { MessagePreview, ProfileMessages } from '@whenready/contracts';
import type { Assets } from '../src/assets/build.js';
import { templates } from '../src/views/environment.js';
import { Site } from './site.js';

const PATH = '/profiles/gloucestershire/messages';
const site = new Site();
const { api, signIn } = site;

const service: ProfileMessages = {
  code: 'gloucestershire',
  name: 'Restorative Gloucestershire',
  version: 6,
  versions: [6, 5],
  channels: [
    { channel: 'email', provider: 'smtp', on: true },
    { channel: 'sms', provider: 'gateway', on: true },
    { channel: 'letter', provider: 'off', on: false },
  ],
  phone: '01452 754 542',
  perMinute: 60,
  linkDays: 14,
  sessionDaysBefore: [7, 1],
  purposes: ['nudge', 'session'].map((purpose) => ({
    purpose,
    languages: ['en'],
    formats: ['standard'],
    answered: true,
  })),
};

const sms: MessagePreview = {
  version: 6,
  purpose: 'session',
  channel: 'sms',
  on: true,
  language: 'en',
  format: 'standard',
  linked: false,
  subject: 'A reminder',
  text: 'Hello, on <Wednesday>. Call 01452 754 542.',
  template: 'Hello, on ((when)). Call ((phone)).',
  parts: { characters: 153, parts: 1, unusual: [] },
};

const shows = (preview: Partial<MessagePreview>, of: Partial<ProfileMessages> = {}) => {
  api.canned.set(`GET /api${PATH}`, { status: 200, body: { ...service, ...of } });
  api.canned.set(`GET /api${PATH}/preview`, { status: 200, body: { ...sms, ...preview } });
};
const FIELDS = 'language=en&format=standard&link=yes';
const earlier = (query: string, preview: Partial<MessagePreview>) =>
  api.canned.set(`GET /api${PATH}/preview?${query}&${FIELDS}&version=5`, {
    status: 200,
    body: { ...sms, version: 5, ...preview },
  });
const asked = () => api.seen.filter(({ path }) => path.endsWith('/preview')).length;

beforeEach(signIn);

describe('what a service writes to people', () => {
  it('is shown as they would get it, with how it is counted, and kept by no cache', async () => {
    shows({});
    const { text, headers } = await site.agent.get(PATH).expect(200);
    expect(headers['cache-control']).toBe('no-store');
    expect(text).toContain('<p class="wr-message__text">Hello, on &lt;Wednesday&gt;. Call 01452 754 542.</p>');
    for (const words of [
      'Restorative Gloucestershire, version 6',
      'On, through your text message gateway',
      '01452 754 542',
      '7 and 1 days',
      '153 characters, sent and paid for as 1 text message.',
      'This message has no link here',
    ])
      expect(text).toContain(words);
    expect(text).toContain('lang="en"');
    expect(text).not.toContain('wr-message__subject">A reminder');
    expect(text).toMatch(/aria-current="page">A session to come</);
  });

  it('is an email with its subject, or a letter, where that is asked for', async () => {
    shows({ channel: 'email', parts: null });
    const { text } = await site.agent.get(`${PATH}?channel=email`).expect(200);
    expect(text).toContain('<p class="wr-message__subject">A reminder</p>');
    expect(text).not.toContain('sent and paid for');
  });

  it('says where it is not what was asked for', async () => {
    shows({ on: false, channel: 'letter', parts: null });
    const { text } = await site.agent.get(`${PATH}?channel=letter&language=cy&format=easy-read&link=no`).expect(200);
    expect(text).toContain('This service does not send by letter now. It would say:');
    expect(text).toContain('There are no words in Welsh: English is sent.');
    expect(text).toContain('There are no easy-read words in this language');
    expect(text).not.toContain('This message has no link here');
  });

  it('warns of letters that make a text message dear', async () => {
    shows({ parts: { characters: 71, parts: 2, unusual: ['ŵ'] } });
    expect((await site.agent.get(PATH).expect(200)).text).toContain('holds 70 characters instead of 160, for these: ŵ');
  });

  it('stands beside an earlier version, word by word', async () => {
    shows({});
    earlier('purpose=session&channel=sms', { template: 'Hello, on ((when)). Ring <us>.', on: false });
    const { text } = await site.agent.get(PATH).expect(200);
    expect(text).toContain('<p class="wr-message__text">Hello, on ((when)). <del>Ring &lt;us&gt;.</del></p>');
    expect(text).toContain('<p class="wr-message__text">Hello, on ((when)). <ins>Call ((phone)).</ins></p>');
    expect(text).toContain('Version 5 <span class="wr-quiet wr-quiet--inline">(not sent this way then)</span>');
    expect(text).not.toContain('the same in both versions');
  });

  it('stands beside one that says the same, its subject included', async () => {
    shows({ channel: 'email', parts: null });
    earlier('purpose=session&channel=email', { channel: 'email' });
    const same = await site.agent.get(`${PATH}?channel=email`).expect(200);
    expect(same.text).toContain('Its words are the same in both versions.');
    earlier('purpose=session&channel=email', { channel: 'email', subject: 'A note' });
    const other = await site.agent.get(`${PATH}?channel=email`).expect(200);
    expect(other.text).toContain('A <del>note</del>');
    expect(other.text).not.toContain('the same in both versions');
  });

  it('stands alone where there is one version', async () => {
    shows({}, { versions: [6] });
    const { text } = await site.agent.get(PATH).expect(200);
    expect(text).not.toContain('beside version');
    expect(text).toContain('Hello, on ((when)). Call ((phone)).');
    expect(asked()).toBe(1);
  });

  it('is chosen from what there is: what is not known is the usual', async () => {
    shows({});
    earlier('purpose=session&channel=sms', {});
    const { text } = await site.agent.get(`${PATH}?purpose=greeting&channel=pigeon&against=99`).expect(200);
    expect(text).toContain('name="purpose" value="session"');
    expect(text).toContain('name="channel" value="sms"');
    expect(text).toContain('beside version 5');
  });

  it('is found from the header by those who answer for the words, and by nobody else', async () => {
    const header = (role: string) =>
      templates({ version: '1' } as Assets, true).render('header.njk', { user: { name: 'Ann', role }, csrf: () => '' });
    for (const role of ['supervisor', 'service-lead', 'administrator'])
      expect(header(role)).toContain('<a href="/messages">Messages</a>');
    for (const role of ['coordinator', 'facilitator', 'referrer', 'commissioner'])
      expect(header(role)).not.toContain('/messages');
    await site.agent.get('/messages').expect(302).expect('Location', PATH);
  });

  it('is refused in words of our own', async () => {
    api.canned.set(`GET /api${PATH}`, { status: 403, body: { code: 'NOT_ALLOWED', message: 'No.' } });
    expect((await site.agent.get(PATH).expect(403)).text).toContain('You may not see this page');
  });
});
