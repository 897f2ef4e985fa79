import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORDS } from '../src/participant/words/index.js';
import { ParticipantSite } from './participant-site.js';

const { api, get, post } = new ParticipantSite();

const open = () => `/a/${api.link('one')}`;

describe('every participants’ page', () => {
  it('is kept by nobody, tells nobody where it came from, and sets no session', async () => {
    const path = open();
    for (const one of [path, '/p/gloucestershire/start', '/p/gloucestershire/message', '/a/x', '/p/none/start']) {
      const { headers, text } = await get(one).set('cookie', 'whenready.sid=s%3Asomebody');
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['x-robots-tag']).toBe('noindex, nofollow');
      expect(headers['set-cookie']).toBeUndefined();
      expect(headers['content-security-policy']).toMatch(/script-src 'self' 'nonce-[^']+'/);
      expect(text).not.toMatch(/<script(?![^>]*\bsrc=)| style="|onclick=/);
      expect(text).toContain('rel="nofollow noreferrer">Leave this site</a>');
      expect(text).not.toContain('wr-header');
      expect(text).not.toContain('Whenready');
    }
  });

  it('shows the token nowhere', async () => {
    const path = open();
    expect((await get(path)).text).not.toContain(path.slice(3));
    expect((await post(path, { answer: 'not-yet' })).text).not.toContain(path.slice(3));
  });

  it('refuses a form that comes from another site', async () => {
    const path = open();
    const { text } = await post(path, { answer: 'stop' }).set('sec-fetch-site', 'cross-site').expect(403);
    expect(text).toContain('Nothing was sent');
    expect(api.posts()).toEqual([]);
    await post(path, { answer: 'stop' }).set('sec-fetch-site', 'same-origin').set('origin', 'null').expect(303);
  });

  it('says so in its own words where a form is too long, or an address cannot be read', async () => {
    const long = await post('/p/gloucestershire/message', { text: 'x'.repeat(200_000) }).expect(413);
    expect(long.text).toContain('That was too long');
    expect((await get('/a/%E0%A4%A').expect(404)).text).toContain('Page not found');
  });
});

describe('how a page looks', () => {
  it('can be text only and larger, which a cookie remembers that says nothing else', async () => {
    const path = open();
    const page = await get(`${path}?view=text&size=large`);
    expect(page.text).toContain('plain.css');
    expect(page.text).toContain('wr-larger');
    expect(page.headers['set-cookie']).toEqual(['look=text.large; Path=/; HttpOnly; SameSite=Lax']);
    const next = await get(path).set('cookie', 'look=text.large');
    expect(next.text).toContain('plain.css');
    expect(next.text).toContain('href="?view=full"');
    expect((await get(path).set('cookie', 'look=whatever')).text).toContain('participant.css');
  });

  it('speaks Welsh when asked, by the link or by the person, who comes first', async () => {
    const welsh = `/a/${api.link('cy', { language: 'cy' })}`;
    const page = await get(welsh);
    expect(page.text).toContain('<html lang="cy"');
    expect(page.text).toContain('<title>Eich ateb</title>');
    expect((await get(`${welsh}?lang=en`)).text).toContain('<html lang="en"');
    expect((await get(open()).set('cookie', 'look=cy')).text).toContain('Eich ateb');
    const wrong = await post(`${welsh}`, { answer: 'maybe' }).expect(422);
    expect(wrong.text).toContain('<title>Gwall: ');
    expect(wrong.text).toContain('Dewiswch ateb');
  });
});

describe('the words', () => {
  const sentences = (words: object): [string, string][] =>
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[key, value] as [string, string]]
        : sentences(value as object).map(([path, text]) => [`${key}.${path}`, text] as [string, string]),
    );

  it('are all there in Welsh, each in words of its own', () => {
    const english = sentences(WORDS.en);
    const welsh = new Map(sentences(WORDS.cy));
    expect([...welsh.keys()]).toEqual(english.map(([key]) => key));
    expect(english.filter(([key, text]) => welsh.get(key) === text)).toEqual([]);
  });

  it('are all of every page: a view holds no sentence', () => {
    const folder = join(__dirname, '..', 'src', 'participant');
    const views = ['frame/layout.njk', 'frame/plain.njk', 'fields/form.njk', 'fields/fields.njk', 'answer/answer.njk'];
    for (const view of [...views, 'thanks/thanks.njk', 'start/who.njk']) {
      const bare = readFileSync(join(folder, view), 'utf8')
        .replace(/\{%[\s\S]*?%\}|\{\{[\s\S]*?\}\}|<[^>]*>/g, ' ')
        .trim();
      expect(bare).not.toMatch(/[a-z]{3,}/i);
    }
  });

  it('do not tell of the matter, or of anybody else, on the pages of a link', () => {
    const { common, pages, answer, thanks, survey } = WORDS.en;
    const said = sentences({ common, pages, answer, thanks: thanks.answer, survey }).map(([, text]) => text);
    expect(said.join('\n')).not.toMatch(/restorative|justice|police|court|victim|offen[cd]|crime|harm|responsible/i);
  });
});
