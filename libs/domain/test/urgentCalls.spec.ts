import { addDays, whyWaiting } from '../src/index.js';
import { HARMED, type Life, RESPONSIBLE, sessionArranged, sessionResult, SUPPORTER } from './lives.js';
import { finding, session, T } from './situations.js';

const calls = (life: Life) => life.case.tasks.filter(({ kind }) => kind === 'urgent-call');
const whom = (life: Life) => calls(life).map(({ participant, subject }) => participant ?? subject);
const held = (life = sessionArranged(), kind: 'safety' | 'outside' = 'safety') =>
  life.do('hold', { kind, reviewOn: null, ...T });

describe('a session that is cancelled over people’s heads is told to each of them by a person, the same day', () => {
  it.each<[string, () => Life, string[]]>([
    ['a hold for safety', () => held(), [HARMED, RESPONSIBLE, SUPPORTER, 'venue', 'facilitator']],
    [
      'a hold for an outside reason',
      () => held(sessionArranged(), 'outside'),
      [HARMED, RESPONSIBLE, SUPPORTER, 'venue', 'facilitator'],
    ],
    [
      'a withdrawal, to all but the one who told us',
      () => sessionArranged().do('withdraw', { participant: RESPONSIBLE, reason: 'changed-mind', ...T }),
      [HARMED, SUPPORTER, 'venue', 'facilitator'],
    ],
    [
      'a requirement that was lost',
      () =>
        sessionArranged().do('record-requirement', {
          ...finding,
          participant: HARMED,
          requirement: 'safety',
          met: false,
        }),
      [HARMED, RESPONSIBLE, SUPPORTER, 'venue', 'facilitator'],
    ],
  ])('%s', (_name, live, expected) => {
    const life = live();
    expect(whom(life)).toEqual(expected);
    expect(new Set(calls(life).map(({ dueOn, role, session: id }) => `${dueOn} ${role} ${id}`))).toEqual(
      new Set([`2026-03-02 coordinator ${life.case.sessions[0]?.id}`]),
    );
    expect(life.case.clock.whose).toBe('ours');
    expect(whyWaiting(life.case, life.profile, life.now).sentence).toMatch(
      /^Waiting for the coordinator to tell .+ that the session is cancelled, due by Monday 2 March 2026\.$/,
    );
  });

  it('each attendee once, and venue and facilitator of each session', () => {
    const life = sessionArranged().do('arrange-session', session);
    expect(whom(held(life)).sort()).toEqual(
      [HARMED, RESPONSIBLE, SUPPORTER, 'facilitator', 'facilitator', 'venue', 'venue'].sort(),
    );
  });

  it('is due on the next working day where the service is closed by now', () => {
    const life = sessionArranged();
    life.now = '2026-03-06T17:30:00.000Z';
    expect(new Set(calls(held(life)).map(({ dueOn }) => dueOn))).toEqual(new Set(['2026-03-09']));
  });

  it('goes up the ladder where nobody calls that day', () => {
    const life = held();
    life.until(`${addDays('2026-03-02', 1)}T09:00:00.000Z`);
    expect(calls(life).every(({ role, escalated }) => role === 'supervisor' && escalated)).toBe(true);
  });

  it.each<[string, (life: Life) => Life]>([
    ['a hold without a session', (life) => held(recorded(life))],
    ['a session that a person records as cancelled', (life) => recorded(life)],
    ['a session that is over', (life) => held(life.until('2026-04-14T16:00:00.000Z'))],
    ['a case that closes', (life) => life.do('close', { outcome: 'not-proceeding', reason: 'ill', ...T })],
  ])('not after %s', (_name, live) => expect(calls(live(sessionArranged()))).toEqual([]));

  it('no longer concerns someone who withdraws afterwards', () => {
    const life = held().do('withdraw', { participant: HARMED, reason: 'ill', ...T });
    expect(whom(life)).toEqual([RESPONSIBLE, SUPPORTER, 'venue', 'facilitator']);
  });
});

const recorded = (life: Life): Life => life.do('record-session', sessionResult(life, 'cancelled'));

describe('a hold for safety', () => {
  it.each([
    ['a coordinator', 'coordinator', false],
    ['a supervisor', 'supervisor', true],
    ['a service lead', 'service-lead', true],
  ] as const)('is lifted by %s: %s %s', (_name, role, allowed) => {
    const life = held();
    expect('refused' in life.try('resume', {}, role)).toBe(!allowed);
    expect(life.case.hold === null).toBe(allowed);
  });
});
