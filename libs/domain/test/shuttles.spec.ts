import { type LegState, whyWaiting } from '../src/index.js';
import { legApproved, legNoted, legOf, legPassedOn, shuttleBegun, shuttleOf } from './correspondence.js';
import { HARMED, type Life, PROFILE, RESPONSIBLE, waitingUntil } from './lives.js';
import { finding, T } from './situations.js';

const named = (life: Life) => ({ shuttle: shuttleOf(life).id, ...T });
const stop = (life: Life) => life.do('stop-shuttle', { ...named(life), by: HARMED, reason: 'changed-mind' });
const legs = (life: Life): LegState[] => shuttleOf(life).legs.map(({ state }) => state);

/** Eight legs passed on, to and fro, each an answer to the one before; and a ninth on its way. */
function nineLegs(): Life {
  const life = shuttleBegun();
  for (let leg = 1; leg <= 9; leg += 1) {
    const [from, to] = leg % 2 ? [HARMED, RESPONSIBLE] : [RESPONSIBLE, HARMED];
    const answers = shuttleOf(life).legs.at(-1)?.id ?? null;
    life.until(new Date(Date.parse(life.now) + 3 * 86_400_000).toISOString());
    legNoted(life, from, to, answers);
    if (leg < 9) legPassedOn(legApproved(life));
  }
  return life;
}

describe('a shuttle goes leg by leg', () => {
  it.each<[string, () => Life, LegState[]]>([
    ['noted', () => legNoted(), ['noted']],
    ['approved by its giver', () => legApproved(), ['approved']],
    ['passed on', () => legPassedOn(), ['passed-on']],
    ['dropped', () => legApproved().do('drop-shuttle-leg', { leg: legOf(legApproved()), ...T }), ['stopped']],
    ['an answer', () => legNoted(legPassedOn(), RESPONSIBLE, HARMED, legOf(legPassedOn())), ['passed-on', 'noted']],
    ['stopped with something approved', () => stop(legApproved()), ['stopped']],
    ['stopped after something was passed on', () => stop(legNoted(legPassedOn())), ['passed-on', 'stopped']],
  ])('%s', (_words, live, expected) => {
    const life = live();
    expect(legs(life)).toEqual(expected);
    expect(life.retold()).toEqual(life.case);
  });

  it('nine legs, stopped in the middle: what was said was said, and the ninth stays with its giver', () => {
    const life = stop(nineLegs());
    expect(legs(life)).toEqual([...Array<LegState>(8).fill('passed-on'), 'stopped']);
    expect(shuttleOf(life)).toMatchObject({ state: 'stopped', endedAt: life.now });
    life.do('record-agreement', { items: [], ...T });
    expect(life.case.stage).toBe('follow-up');
    expect(life.try('approve-shuttle-leg', { leg: legOf(life) })).toMatchObject({ code: 'UNKNOWN_SHUTTLE' });
  });

  it('ends when nothing is left between them, and an agreement waits until then', () => {
    const life = legPassedOn();
    expect(life.try('record-agreement', { items: [], ...T })).toMatchObject({ code: 'COMMUNICATION_UNDER_WAY' });
    life.do('end-shuttle', named(life)).do('record-agreement', { items: [], ...T });
    expect(life.case.stage).toBe('follow-up');
  });

  it.each<[string, (life: Life) => Life]>([
    ['a hold', (life) => life.do('hold', { kind: 'outside', reviewOn: null, ...T })],
    ['a withdrawal', (life) => life.do('withdraw', { participant: HARMED, reason: 'ill', ...T })],
    [
      'a withdrawn consent',
      (life) => life.do('withdraw-consent', { participant: RESPONSIBLE, purpose: 'participation', ...T }),
    ],
    [
      'a lost requirement',
      (life) => life.do('record-requirement', { ...finding, requirement: 'responsibility', met: false }),
    ],
    ['closing', (life) => life.do('close', { outcome: 'not-proceeding', reason: 'too-soon', ...T })],
  ])('%s stops it at once, and nothing more is passed on', (_words, happen) => {
    const life = happen(legApproved());
    expect(shuttleOf(life).state).toBe('stopped');
    expect(legs(life)).toEqual(['stopped']);
    expect(life.of('shuttle-leg-passed-on')).toEqual([]);
  });

  it('is ours to carry on, unless someone in it is not ready', () => {
    const life = shuttleBegun();
    expect(whyWaiting(life.case, PROFILE, life.now).sentence).toMatch(/^Waiting for the coordinator to go on with the/);
    expect(waitingUntil(life, '2026-09-01').case.clock.whose).toBe('theirs');
  });
});
