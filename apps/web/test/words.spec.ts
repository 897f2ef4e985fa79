import type { LegState } from '@whenready/domain';
import { prepared } from './cases.js';
import { Site, NOW } from './site.js';
import { COORDINATOR, type Story } from './story.js';

const AT = '2026-07-20T09:00:00.000Z';
const CASE = '/cases/case-words';
const note = { textId: null };

const site = new Site();
const { api, signIn } = site;

/** A letter with two drafts, and a message that its giver has not approved yet. */
function correspondence(): Story {
  const story = prepared('case-words', 'GLO-2026-0070');
  story.give(AT, 'begin-letter', { kind: 'apology', from: 'responsible', to: 'harmed', replyTo: null, ...note });
  const letter = story.view(NOW).case.letters[0]!.id;
  story.give(AT, 'draft-letter', { letter, textId: 'draft-1' }, 'Dear Margaret');
  story.give(AT, 'draft-letter', { letter, textId: 'draft-2' }, 'Dear Mrs Osei');
  story.give(AT, 'begin-shuttle', { between: ['harmed', 'responsible'], lead: COORDINATOR.id, ...note });
  const shuttle = story.view(NOW).case.shuttles[0]!.id;
  story.give(AT, 'note-shuttle-leg', { shuttle, from: 'harmed', to: 'responsible', answers: null, textId: 'said-1' });
  return story;
}

const story = correspondence();
const { letters, shuttles } = story.view(NOW).case;
const LETTER = `${CASE}/letters/${letters[0]!.id}`;
const LEG = `${CASE}/shuttles/${shuttles[0]!.id}/legs/${shuttles[0]!.legs[0]!.id}`;

const stored = (path: string, body: object) => api.canned.set(`GET /api${path}/text`, { status: 200, body });
const refused = (path: string, status: number, code: string) =>
  api.canned.set(`GET /api${path}/text`, { status, body: { code, message: 'No.' } });
const legSays = (state: LegState, text: string) => stored(LEG, { leg: 'leg', state, text });

beforeEach(async () => {
  await signIn();
  api.canned.set(`GET /api${CASE}`, { status: 200, body: story.view(NOW) });
  api.canned.set(`GET /api${CASE}/timeline`, { status: 200, body: story.timeline() });
  api.canned.set(`GET /api${CASE}/likely-duplicates`, { status: 200, body: [] });
});

describe('the words of a letter', () => {
  it('are shown with whose they are, as they were typed, and kept by no cache', async () => {
    stored(LETTER, { letter: 'letter', state: 'drafted', text: 'Dear <b>Margaret</b>,\n\n  I am sorry.' });
    const { text, headers } = await site.agent.get(`${LETTER}/words`).expect(200);
    expect(headers['cache-control']).toBe('no-store');
    expect(text).toContain('<p class="govuk-body wr-words">Dear &lt;b&gt;Margaret&lt;/b&gt;,\n\n  I am sorry.</p>');
    for (const words of ['Apology', 'Tom Hallam', 'Margaret Osei', '2 of 2', 'has not passed a check'])
      expect(text).toContain(words);
    expect(text).toContain(`<a class="govuk-back-link" href="${CASE}">`);
    expect(text).toContain(`href="${LETTER}/words?version=1"`);
  });

  it('are those of an earlier draft where it is asked for by its number', async () => {
    stored(LETTER, { letter: 'letter', state: 'drafted', text: 'Dear Margaret' });
    const { text } = await site.agent.get(`${LETTER}/words?version=1`).expect(200);
    expect(text).toContain('1 of 2');
    api.seen.length = 0;
    await site.agent.get(`${LETTER}/words?version=one`).expect(404);
    expect(api.seen).toEqual([]);
  });

  it('are refused in words of our own', async () => {
    refused(LETTER, 404, 'TEXT_NOT_FOUND');
    expect((await site.agent.get(`${LETTER}/words?version=9`).expect(404)).text).toContain('There are no such words');
    refused(LETTER, 403, 'NOT_ALLOWED');
    expect((await site.agent.get(`${LETTER}/words`).expect(403)).text).toContain('You may not see this page');
  });
});

describe('the words of a message', () => {
  it('are shown to be read back to their giver', async () => {
    legSays('noted', 'I want to know <why>.');
    const { text } = await site.agent.get(`${LEG}/words?for=approval`).expect(200);
    expect(text).toContain('I want to know &lt;why&gt;.');
    expect(text).toContain('Noted, not approved yet');
    await site.agent.get(`${LEG}/words?for=fun`).expect(404);
  });

  it('are not shown for passing on before they are approved', async () => {
    refused(LEG, 409, 'LEG_NOT_APPROVED');
    const { text } = await site.agent.get(`${LEG}/words`).expect(409);
    expect(text).toContain('This message cannot be passed on yet');
    expect(text).not.toContain('?for=');
  });
});

test('the case and the forms lead to the words', async () => {
  const { text } = await site.agent.get(CASE).expect(200);
  expect(text).toContain(`href="${LETTER}/words"`);
  expect(text).toContain(`href="${LEG}/words?for=approval"`);
  const check = await site.agent.get(`${CASE}/do/check-letter`).expect(200);
  expect(check.text).toContain(`href="${LETTER}/words?version=2"`);
  const approve = await site.agent.get(`${CASE}/do/approve-shuttle-leg`).expect(200);
  expect(approve.text).toContain(`href="${LEG}/words?for=approval"`);
});
