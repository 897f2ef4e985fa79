import { deadlines, STAFF_ROLES, type Stage, whyWaiting } from '../src/index.js';
import {
  assigned,
  concluded,
  eligible,
  type Life,
  outcomeAgreed,
  prepared,
  referred,
  RESPONSIBLE,
  sessionArranged,
  sessionHeld,
  sessionResult,
  waitingUntil,
} from './lives.js';
import { letter, T, window } from './situations.js';

const YEARS_LATER = '2033-05-03T10:00:00.000Z';
const closed = (life: Life): Life =>
  life.do('close', { outcome: 'not-proceeding', reason: 'not-now-may-come-back', ...T });
const notHeld = (): Life => {
  const life = sessionArranged().until('2026-04-14T16:00:00.000Z');
  return life.do('record-session', sessionResult(life, 'not-held'));
};
const withdrawn = (life: Life): Life => life.do('withdraw', { participant: RESPONSIBLE, reason: 'changed-mind', ...T });

/** How a case was when it closed, and the stage in which it goes on. */
const TABLE: readonly (readonly [string, () => Life, Stage])[] = [
  ['declined before it was accepted', () => referred().do('decline', { reason: 'too-soon', ...T }), 'referral'],
  ['accepted, without a coordinator', () => closed(referred().do('accept', {})), 'referral'],
  ['in eligibility', () => closed(assigned()), 'eligibility'],
  [
    'found not suitable',
    () => assigned().do('decide-eligibility', { outcome: 'not-suitable', reasons: ['too-soon'], offered: [], ...T }),
    'eligibility',
  ],
  ['found eligible', () => closed(eligible()), 'preparation'],
  ['prepared', () => closed(prepared()), 'preparation'],
  ['while someone was not ready', () => closed(waitingUntil(prepared(), '2027-01-04')), 'preparation'],
  ['while it was held', () => closed(prepared().do('hold', { kind: 'safety', reviewOn: null, ...T })), 'preparation'],
  ['while a window was open', () => closed(prepared().do('record-window', window)), 'preparation'],
  ['after a withdrawal', () => closed(withdrawn(prepared())), 'preparation'],
  ['with a letter under way', () => closed(prepared().do('begin-letter', letter)), 'preparation'],
  ['with a session that did not take place', () => closed(notHeld()), 'preparation'],
  ['after they had met', () => closed(sessionHeld()), 'preparation'],
  ['in follow-up', () => closed(outcomeAgreed()), 'preparation'],
  ['completed', () => concluded(), 'preparation'],
];

describe('a case comes back after years, with its history, into the stage that fits', () => {
  it.each(TABLE)('%s', (_name, live, stage) => {
    const life = live();
    const before = life.events.length;
    life.now = YEARS_LATER;
    life.do('reopen', { cameBack: [], ...T });
    expect(life.case.stage).toBe(stage);
    expect(life.case).toMatchObject({ closed: null, hold: null, stalled: null, stageSince: YEARS_LATER });
    expect(life.case.clock.banked).toBe(0);
    for (const track of life.case.tracks)
      expect(track).toMatchObject({
        wait: null,
        preparedAt: null,
        contact: {},
        safeContact: null,
        remindersAgreed: false,
      });
    for (const { findings } of life.case.tracks)
      expect([findings.willingness, findings.safety]).toEqual([undefined, undefined]);
    expect(life.events.length).toBeGreaterThan(before);
    expect(life.retold()).toEqual(life.case);
  });

  it.each(TABLE)('%s: and is looked after at once', (_name, live) => {
    const life = live();
    life.now = YEARS_LATER;
    life.do('reopen', { cameBack: [], ...T }).until(YEARS_LATER);
    expect(life.case.windows).toEqual([]);
    const raising = deadlines(life.case, life.profile).filter(({ raises }) => raises !== null);
    expect(raising.length).toBeGreaterThan(0);
    const staff = whyWaiting(life.case, life.profile, life.now).onWhom;
    expect(staff.kind === 'staff' && STAFF_ROLES.includes(staff.role)).toBe(true);
  });

  it('nothing that was agreed with someone before is asked of them again', () => {
    const life = closed(waitingUntil(prepared(), '2027-01-04'));
    life.now = '2026-06-01T10:00:00.000Z';
    life.do('reopen', { cameBack: [], ...T }).until('2028-01-04T10:00:00.000Z');
    expect(life.of('readiness-date-reached')).toEqual([]);
    expect(life.of('reminder-due')).toEqual([]);
  });

  it('does not take up a communication where it was left', () => {
    const life = closed(notHeld());
    life.now = YEARS_LATER;
    life.do('reopen', { cameBack: [], ...T });
    const again = life.try('begin-letter', letter);
    expect(again).toMatchObject({ code: 'REQUIREMENTS_NOT_MET' });
  });

  it('leaves those who withdrew as they wished, unless they came back by their own choice', () => {
    const live = () => {
      const left = prepared().do('withdraw', { participant: RESPONSIBLE, reason: 'wants-no-contact', ...T });
      return closed(left);
    };
    const withdrawnIn = (life: ReturnType<typeof live>) =>
      life.case.tracks.find((track) => track.id === RESPONSIBLE)?.withdrawn?.reason;
    expect(withdrawnIn(live().do('reopen', { cameBack: [], ...T }))).toBe('wants-no-contact');
    expect(withdrawnIn(live().do('reopen', { cameBack: [RESPONSIBLE], ...T }))).toBeUndefined();
    expect(live().try('reopen', { cameBack: ['x'], ...T })).toMatchObject({ code: 'PARTICIPANT_NOT_FOUND' });
  });
});
