import { ParticipantSite } from './participant-site.js';
import { tokenOf } from './fake-participant-api.js';

const site = new ParticipantSite();
const { api, get, head, post } = site;

describe('a link that asks for an answer', () => {
  it('shows what can be said, and never acts when it is read', async () => {
    const token = api.link('one');
    const { text } = await get(`/a/${token}`).expect(200);
    expect(text).toContain('<title>Your answer</title>');
    expect([...text.matchAll(/name="answer" value="([\w-]+)"/g)].map(([, value]) => value)).toEqual([
      'ready',
      'not-yet',
      'call-me',
      'stop',
    ]);
    for (const path of [`/a/${token}`, `/a/${token}?answer=stop`, `/a/${token}/done?said=stop`]) {
      await head(path);
      await get(path);
    }
    expect(api.posts()).toEqual([]);
    expect(api.links.get(token)!.used).toBe(false);
  });

  it('sends the answer with the token in a header alone, and thanks; the link works once', async () => {
    const token = api.link('one');
    const answer = await post(`/a/${token}`, { answer: 'ready' }).set('x-forwarded-for', '198.51.100.7').expect(303);
    expect(answer.headers.location).toBe(`/a/${token}/done?said=ready`);
    const [sent] = api.posts();
    expect(sent).toMatchObject({ path: '/v1/participant/answer', body: { answer: 'ready' } });
    expect(sent!.headers).toMatchObject({ 'x-link-token': token, 'x-forwarded-for': '198.51.100.7' });
    expect(JSON.stringify([sent!.path, sent!.body])).not.toContain(token);
    const thanks = await get(answer.headers.location!).expect(200);
    expect(thanks.text).toContain('A person will get in touch with you to confirm it.');
    expect((await get(`/a/${token}`).expect(410)).text).toContain('This link is closed');
    expect((await post(`/a/${token}`, { answer: 'call-me' }).expect(410)).text).toContain('This link is closed');
    expect(api.posts()).toHaveLength(1);
  });

  it('tells the api who asks: whoever the proxies before the pages say, and no one else', async () => {
    const asker = async (forwarded: string) => {
      await get(`/a/${api.link('one')}`).set('x-forwarded-for', forwarded);
      return api.asked.at(-1)!.headers['x-forwarded-for'];
    };
    expect(await asker('198.51.100.7, 192.0.2.4')).toBe('198.51.100.7');
    expect(await asker('198.51.100.7, 203.0.113.9')).toBe('203.0.113.9');
  });

  it('hands on STOP whoever says it: by a used link, and without the check word', async () => {
    const used = api.link('used', { used: true });
    await post(`/a/${used}`, { answer: 'stop' }).expect(303);
    const careful = api.link('careful', { needsCheckWord: true });
    await post(`/a/${careful}`, { answer: 'stop' }).expect(303);
    expect(api.posts().map(({ body }) => body)).toEqual([{ answer: 'stop' }, { answer: 'stop' }]);
    const old = api.link('old', { expired: true });
    const taken = await post(`/a/${old}`, { answer: 'stop' }).expect(303);
    expect((await get(taken.headers.location!).expect(200)).text).toContain('We will send you no more messages.');
  });

  it('offers STOP on the page of a link that is closed, and takes it there', async () => {
    const closed: [string, Parameters<typeof api.link>[1]][] = [
      ['/a', { used: true }],
      ['/a', { expired: true }],
      ['/s', { kind: 'survey', asks: [], used: true }],
      ['/s', { kind: 'survey', asks: [], expired: true }],
    ];
    for (const [place, [path, changes]] of closed.entries()) {
      const token = api.link(`closed-${place}`, changes);
      const { text } = await get(`${path}/${token}`).expect(410);
      expect(text).toMatch(/<form method="post" novalidate>\s*<button[^>]* name="answer" value="stop"/);
      const taken = await post(`${path}/${token}`, { answer: 'stop' }).expect(303);
      expect(api.posts()[place]).toMatchObject({ path: '/v1/participant/answer', body: { answer: 'stop' } });
      expect((await get(taken.headers.location!).expect(200)).text).toContain('We will send you no more messages.');
    }
    expect((await get(`/a/${tokenOf('closed-0')}/done?said=maybe`).expect(410)).text).toContain('action="./"');
    await post(`/a/${tokenOf('closed-0')}/`, { answer: 'stop' }).expect(303);
  });

  it('says of no link that messages are stopped before they are', async () => {
    const token = api.link('open');
    expect((await get(`/a/${token}/done?said=stop`).expect(303)).headers.location).toBe(`/a/${token}`);
    expect((await get(`/a/${tokenOf('never')}`).expect(410)).text).not.toContain('value="stop"');
    for (const path of ['a', 's']) await post(`/${path}/${tokenOf('never')}`, { answer: 'stop' }).expect(410);
    expect(api.posts()).toEqual([]);
  });

  it('asks when, after "not yet", before anything is sent', async () => {
    const token = api.link('one');
    expect((await post(`/a/${token}`, { answer: 'not-yet' }).expect(200)).text).toContain('When may we ask you again?');
    expect(api.posts()).toEqual([]);
    const none = await post(`/a/${token}`, { answer: 'not-yet', step: 'when' }).expect(422);
    expect(none.text).toContain('<a href="#when">Choose when we may ask you again</a>');
    const wrong = { answer: 'not-yet', step: 'when', when: 'date', 'until-day': '31', 'until-month': '2' };
    const page = await post(`/a/${token}`, wrong).expect(422);
    expect(page.text).toContain('<a href="#until-day">Enter a real date, like 27 3 2027</a>');
    expect(page.text).toMatch(/name="until-day"[^>]*value="31"/);
    expect(page.text).toMatch(/value="date" checked/);
    await post(`/a/${token}`, { answer: 'not-yet', step: 'when', when: 'open' }).expect(303);
    expect(api.posts().map(({ body }) => body)).toEqual([{ answer: 'not-yet' }]);
  });

  it('asks the check word where the link wants it, and keeps the page when it is wrong', async () => {
    const token = api.link('one', { needsCheckWord: true });
    expect((await get(`/a/${token}`)).text).toContain('Your check word');
    expect((await post(`/a/${token}`, { answer: 'ready' }).expect(422)).text).toContain('Enter your check word');
    expect(api.posts()).toEqual([]);
    const wrong = await post(`/a/${token}`, { answer: 'ready', checkWord: 'crane' }).expect(422);
    expect(wrong.text).toContain('That is not the check word');
    expect(wrong.text).toContain('value="crane"');
    await post(`/a/${token}`, { answer: 'ready', checkWord: 'heron' }).expect(303);
  });

  it('takes the Enter key after the check word for no answer', async () => {
    const token = api.link('one', { needsCheckWord: true });
    const form = /<form[^]*<\/form>/.exec((await get(`/a/${token}`)).text)![0];
    const pressedByEnter = /<button[^>]*type="submit"[^>]*>/.exec(form)![0];
    expect(pressedByEnter).not.toMatch(/name=|value=|disabled/);
    const page = await post(`/a/${token}`, { checkWord: 'heron' }).expect(422);
    expect(page.text).toContain('<a href="#answer">Choose an answer</a>');
    expect(page.text).toContain('value="heron"');
    expect(api.posts()).toEqual([]);
  });

  it('takes no answer that the link does not ask for', async () => {
    const token = api.link('one', { asks: ['stop', 'call-me'] });
    expect((await get(`/a/${token}`)).text).not.toContain('I am ready');
    await post(`/a/${token}`, { answer: 'ready' }).expect(422);
    expect(api.posts()).toEqual([]);
  });

  it('looks the same for a link that is used, too old, unknown, or no token at all', async () => {
    api.link('used', { used: true });
    api.link('old', { expired: true });
    const pages = await Promise.all(
      [tokenOf('used'), tokenOf('old'), tokenOf('never'), 'x'].map((token) => get(`/a/${token}`).expect(410)),
    );
    for (const { text } of pages) {
      expect(text).toContain('<h1 class="govuk-heading-l">This link is closed</h1>');
      expect(text).toContain('href="tel:01632960001"');
      expect(text).not.toContain('Restorative');
    }
    api.link('survey', { kind: 'survey', asks: [] });
    await get(`/a/${tokenOf('survey')}`).expect(410);
  });

  it('keeps the page and what was typed while the api is away', async () => {
    const token = api.link('one');
    api.next = { status: 503, body: { code: 'AWAY', message: 'Away' } };
    expect((await post(`/a/${token}`, { answer: 'stop' }).expect(503)).text).toContain(
      'We could not take this just now',
    );
    api.next = { status: 429, body: { code: 'TOO_MANY_REQUESTS', message: 'Slow down' } };
    expect((await post(`/a/${token}`, { answer: 'stop' }).expect(429)).text).toContain('Too many tries');
    await post(`/a/${token}`, { answer: 'stop' }).expect(303);
  });
});

describe('a survey', () => {
  it('says whose the answers will be, requires nothing, and sends only what was chosen', async () => {
    const token = api.link('survey', { kind: 'survey', asks: [], anonymous: true });
    expect((await get(`/s/${token}`).expect(200)).text).toContain('Your answers are kept without your name.');
    await post(`/s/${token}`, {
      fear: '2',
      satisfied: 'no',
      wouldRecommend: '',
      comment: ' Thank you ',
    }).expect(303);
    expect(api.posts()[0]!.body).toMatchObject({
      fear: 2,
      anger: null,
      satisfied: false,
      fairlyTreated: null,
      wouldRecommend: null,
      comment: 'Thank you',
    });
    expect((await get(`/s/${token}/done`).expect(200)).text).toContain('We have your answers.');
    await get(`/s/${token}`).expect(410);
  });

  it('says so where answers are kept with the name, and takes none off the scale', async () => {
    const token = api.link('survey', { kind: 'survey', asks: [] });
    expect((await get(`/s/${token}`)).text).toContain('Your answers are kept with your name');
    const wrong = await post(`/s/${token}`, { fear: '9', comment: 'kept' }).expect(422);
    expect(wrong.text).toContain('Choose a number from 1 to 5');
    expect(wrong.text).toContain('>kept</textarea>');
  });
});
