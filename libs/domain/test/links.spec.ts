import { allowedCommands, type CaseEvent, isRefusal, upcastCase } from '../src/index.js';
import { concluded, type Life, PROFILE, referred, waitingUntil, eligible, HARMED } from './lives.js';
import { recordedInformally } from './informal.js';

const OTHER = '3e0c1a52-0000-4000-8000-000000000077';
const T = { textId: null };
const link = (life: Life, kind: 'duplicate' | 'related' = 'related') =>
  life.do('link-cases', { other: OTHER, kind, ...T });
const types = (events: readonly CaseEvent[]) => events.map(({ type }) => type);

describe('linking two cases', () => {
  it('shows the other case and moves nothing', () => {
    const life = referred();
    const stage = life.case.stage;
    link(life);
    expect(life.case.links).toEqual([{ other: OTHER, kind: 'related', since: life.now }]);
    expect(life.case.stage).toBe(stage);
    expect(life.retold()).toEqual(life.case);
  });

  it('again changes nothing; as another kind changes the kind', () => {
    const life = link(referred());
    expect(life.try('link-cases', { other: OTHER, kind: 'related', ...T })).toEqual([]);
    link(life, 'duplicate');
    expect(life.case.links).toMatchObject([{ other: OTHER, kind: 'duplicate' }]);
  });

  it('is for closed cases and informal practice too, and opens neither', () => {
    for (const life of [concluded(), recordedInformally()]) expect(link(life).case.stage).toBe('closed');
  });
});

describe('merging', () => {
  it('links and closes as a duplicate, from the referral on', () => {
    const life = referred();
    const events = life.try('merge-into', { other: OTHER, ...T });
    if (isRefusal(events)) throw new Error(events.message);
    expect(types(events).filter((type) => type !== 'task-done')).toEqual([
      'case-linked',
      'case-closed',
      'stage-entered',
    ]);
    expect(life.case).toMatchObject({
      stage: 'closed',
      closed: { outcome: 'not-proceeding', reason: 'duplicate' },
      links: [{ other: OTHER, kind: 'duplicate' }],
    });
  });

  it('unwinds what was promised, as closing does', () => {
    const waiting = waitingUntil(eligible(), '2027-03-02').do('merge-into', { other: OTHER, ...T });
    expect(waiting.of('wait-ended')).toHaveLength(1);
    expect(waiting.case.tracks.find(({ id }) => id === HARMED)?.wait).toBeNull();
    expect(waiting.case.reminders).toEqual([]);
  });

  it('links once where they were linked before', () => {
    const life = link(referred(), 'duplicate').do('merge-into', { other: OTHER, ...T });
    expect(life.of('case-linked')).toHaveLength(1);
  });

  it('keeps the right to come back, and the link', () => {
    const life = referred()
      .do('merge-into', { other: OTHER, ...T })
      .do('reopen', { cameBack: [], ...T });
    expect(life.case).toMatchObject({ stage: 'referral', closed: null, links: [{ other: OTHER }] });
  });

  it('is offered to those who close cases', () => {
    const offered = (role: 'coordinator' | 'facilitator') =>
      allowedCommands(referred().case, PROFILE, role).map(({ name }) => name);
    expect(offered('coordinator')).toEqual(expect.arrayContaining(['link-cases', 'merge-into']));
    expect(offered('facilitator')).not.toEqual(expect.arrayContaining(['merge-into']));
  });
});

it('a case stored before there were links has none, and its practice is formal', () => {
  const { links: _l, practice: _p, informal: _i, ...stored } = referred().case;
  expect(upcastCase(2, stored as never)).toMatchObject({ links: [], practice: 'formal', informal: null });
});
