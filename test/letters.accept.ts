import type { LegText, LetterText } from '@whenready/contracts';
import { plusMinutes } from '@whenready/domain';
import { as } from './harness/stack.js';
import { Coordinating, mainPeople } from './harness/wholeLife.js';

const WILTSHIRE = 'wiltshire';
const WORDS = 'I broke the window because I was told to. You were not chosen.';

async function prepared(profile: string): Promise<Coordinating> {
  const life = await Coordinating.refer(as('coordinator', profile), profile);
  await life.takeOn();
  await life.meetRequirements();
  await life.prepareEveryone();
  return life;
}

const textOf = (life: Coordinating, letter: string, role = 'coordinator') =>
  as(role, WILTSHIRE).send<LetterText>('GET', `/api/cases/${life.id}/letters/${letter}/text`);
const stateOf = async (life: Coordinating, letter: string) =>
  (await life.view()).case.letters.find(({ id }) => id === letter)?.state;

describe('a letter is held until the one it is for asks for it', () => {
  it('is released three years after it was written, word for word, and answered', async () => {
    const life = await prepared(WILTSHIRE);
    const letter = await life.hold('explanation', WORDS);
    const { whyWaiting } = await life.view();
    expect(whyWaiting.sentence).toMatch(/^A letter is held for the person harmed until they ask for it; we look at it/);
    expect((await textOf(life, letter, 'referrer')).status).toBe(403);
    expect((await textOf(life, letter)).body).toEqual({ letter, state: 'held', text: WORDS });

    await life.api.fastForward(life.id, { days: 3 * 365 + 1 });
    const view = await life.view();
    expect([view.stage, await stateOf(life, letter)]).toEqual(['communication', 'held']);
    const early = await life.api.command(life.id, 'release-letter', { letter });
    expect([early.status, early.body.code]).toEqual([409, 'LETTER_NOT_ASKED_FOR']);

    await life.hand(letter);
    expect(await stateOf(life, letter)).toBe('released');
    expect((await textOf(life, letter)).body).toEqual({ letter, state: 'released', text: WORDS });
    const timeline = await life.api.timeline(life.id);
    const when = (type: string) => Date.parse(timeline.find((entry) => entry.type === type)?.at ?? '');
    expect((when('letter-released') - when('letter-checked')) / 86_400_000).toBeGreaterThan(3 * 365);
    expect(timeline.filter((entry) => entry.type === 'letter-review-due').length).toBeGreaterThan(10);
    expect(timeline.filter((entry) => entry.type === 'reminder-due')).toEqual([]);
    expect(JSON.stringify(timeline)).not.toContain('You were not chosen');

    const reply = await life.hold('reply', 'Thank you for telling me.', letter);
    await life.hand(reply);
    const on = timeline.at(-1)?.at.slice(0, 10) ?? '';
    await life.api.do(life.id, 'record-letter-read', { letter, on });
    await life.agree(40);
    await life.followUpAndClose();
    expect((await life.view()).case.letters.map(({ state, replyTo }) => [state, replyTo])).toEqual([
      ['read', null],
      ['released', letter],
    ]);
  }, 120_000);

  it('is withdrawn by its writer a minute before it would have been released', async () => {
    const life = await prepared(WILTSHIRE);
    const letter = await life.hold('apology', WORDS);
    await life.api.fastForward(life.id, { days: 400 });
    await life.api.do(life.id, 'ask-for-letter', { letter });
    await life.api.do(life.id, 'withdraw-letter', { letter, note: 'He would rather wait.' });
    const withdrawn = (await life.api.timeline(life.id)).at(-1)?.at ?? '';
    await life.api.fastForward(life.id, { to: plusMinutes(withdrawn, 1) });
    const answer = await life.api.command(life.id, 'release-letter', { letter });
    expect([answer.status, answer.body.code]).toEqual([409, 'UNKNOWN_LETTER']);
    const again = await life.api.command(life.id, 'ask-for-letter', { letter });
    expect([again.status, again.body.message]).toEqual([409, 'There is no letter.']);
    expect((await life.view()).stage).toBe('preparation');
  }, 60_000);

  it('comes back to its writer when the case closes, and is taken up again with it', async () => {
    const life = await prepared(WILTSHIRE);
    const letter = await life.hold('apology', WORDS);
    await life.api.do(life.id, 'close', { outcome: 'not-proceeding', reason: 'not-now-may-come-back' });
    expect(await stateOf(life, letter)).toBe('returned');
    await life.api.do(life.id, 'reopen', {});
    await life.establishRequirements();
    await life.prepareEveryone();
    const draft = (await life.view()).case.letters[0]?.drafts.at(-1)?.text ?? '';
    await life.api.do(life.id, 'check-letter', { draft, outcome: 'passed' });
    await life.hand(letter);
    expect((await textOf(life, letter)).body.text).toBe(WORDS);
  }, 60_000);
});

describe('a shuttle goes leg by leg', () => {
  it('of nine legs, stopped in the middle', async () => {
    const life = await prepared('merseyside');
    const shuttle = await life.beginShuttle();
    const read = (leg: string, purpose: string) =>
      life.api.send<LegText>('GET', `/api/cases/${life.id}/shuttles/${shuttle}/legs/${leg}/text?for=${purpose}`);
    for (let n = 1; n <= 9; n += 1) {
      const leg = await life.note(shuttle, n % 2 ? 'harmed' : 'responsible', `Message ${n}`);
      expect((await read(leg, 'passing-on')).status).toBe(409);
      expect((await read(leg, 'approval')).body.text).toBe(`Message ${n}`);
      const unapproved = await life.api.command(life.id, 'pass-on-shuttle-leg', { leg });
      expect([unapproved.status, unapproved.body.code]).toEqual([409, 'LEG_NOT_APPROVED']);
      if (n < 9) await life.passOn(leg);
      await life.api.fastForward(life.id, { days: 3 });
    }
    const { harmed } = mainPeople(await life.view());
    await life.api.do(life.id, 'stop-shuttle', { shuttle, by: harmed[0] ?? '', reason: 'changed-mind' });
    const stopped = (await life.view()).case.shuttles[0];
    expect(stopped?.state).toBe('stopped');
    expect(stopped?.legs.map(({ state }) => state)).toEqual([...Array<string>(8).fill('passed-on'), 'stopped']);
    expect((await read(stopped?.legs[8]?.id ?? '', 'passing-on')).status).toBe(409);
    expect(JSON.stringify(await life.api.timeline(life.id))).not.toContain('Message 1');
    await life.agree(40);
    await life.followUpAndClose();
    expect((await life.view()).stage).toBe('closed');
  }, 120_000);
});
