import { dayOf, deadlines, type Holding, nextDeadline, ownership } from '../src/index.js';
import { assigned, HARMED, type Life, prepared, PROFILE, referred, waitingUntil, ELSEWHERE_PROFILE } from './lives.js';
import { share, shared, T, transfer, transferAway } from './situations.js';

const tasks = (life: Life) => life.case.tasks.map(({ kind, role }) => `${kind} (${role})`);
const reassigned = () => assigned().do('assign', { coordinator: 'coord-2', reason: 'leave', textId: 'why' });
const led = (until: string | null = null) => prepared().do('share', { ...share, role: 'lead', until });
const told = (holdings: readonly Holding[]) =>
  holdings.map(({ as, who, began, ended }) => [as, who, began.why, ended?.why ?? null]);

describe('assigned, handed back, reassigned', () => {
  it('whoever takes a case over says why; the first need not', () => {
    const life = reassigned();
    expect(life.of('case-assigned').map(({ data }) => data)).toEqual([
      { coordinator: 'coord-1', reason: 'new' },
      { coordinator: 'coord-2', reason: 'leave' },
    ]);
    expect(life.case.coordinatorSince).toBe(life.now);
  });

  it('a case that is handed back is the supervisor’s to give to someone, from that moment', () => {
    const life = assigned().do('unassign', { reason: 'conflict-of-interest', ...T }, 'coordinator');
    expect([life.case.coordinator, tasks(life)]).toEqual([null, ['assign-coordinator (supervisor)']]);
    life.do('assign', { coordinator: 'coord-2' });
    expect(tasks(life)).toEqual([]);
  });
});

describe('transferred to another provider of the service', () => {
  const life = () => prepared().do('transfer', transfer);

  it('its coordinator and facilitators stay behind, and the new provider’s supervisor is asked for one', () => {
    const { case: theCase } = life();
    expect(theCase).toMatchObject({
      coordinator: null,
      facilitators: [],
      routing: { kind: 'provider', area: 'south', provider: 'south-justice', contract: 'south-ended' },
      profile: { code: PROFILE.code, version: PROFILE.version },
    });
    expect(tasks(life())).toEqual(['assign-coordinator (supervisor)']);
  });

  it('also before it was accepted', () => {
    expect(tasks(referred().do('transfer', transfer))).toEqual(['assign-coordinator (supervisor)']);
  });
});

describe('Merseyside: cases move between services, and what was promised moves with them', () => {
  const waiting = () => waitingUntil(prepared(), '2027-01-04');

  it('the case decides by the other service’s profile from then on, under its old reference', () => {
    const life = waiting().do('transfer', transferAway);
    expect(life.case).toMatchObject({
      reference: 'TST-2026-0001',
      profile: { code: 'elseshire', version: 7 },
      routing: { kind: 'provider', area: 'hills', provider: 'hill-justice', contract: 'hills-running' },
      coordinator: null,
      stage: 'preparation',
    });
    expect(life.retold()).toEqual(life.case);
  });

  it('a wait keeps its date, its review and who chose it', () => {
    const before = waiting();
    const wait = before.case.tracks.find(({ id }) => id === HARMED)?.wait;
    const life = before.do('transfer', transferAway);
    expect(life.case.tracks.find(({ id }) => id === HARMED)?.wait).toEqual(wait);
    life.do('assign', { coordinator: 'hill-coord' }).until('2027-01-31T10:00:00.000Z');
    expect(dayOf(life.of('readiness-date-reached')[0]?.at ?? '')).toBe('2027-01-04');
  });

  it('sessions, holds, windows and tasks go with it', () => {
    const life = waiting()
      .do('record-window', { participant: HARMED, kind: 'release', closesOn: '2026-08-03', ...T })
      .do('hold', { kind: 'outside', reviewOn: null, ...T });
    const { hold, windows, clock } = life.case;
    life.do('transfer', transferAway);
    expect(life.case).toMatchObject({ hold, windows });
    expect(clock.whose).toBe('outside');
    expect(life.case.clock.whose).toBe('ours');
  });

  it('out of triage too, where the area was found to be another service’s', () => {
    const life = referred(undefined, { council: null }).do('transfer', transferAway);
    expect(life.case.routing).toMatchObject({ kind: 'provider', provider: 'hill-justice' });
    expect(tasks(life)).toEqual(['assign-coordinator (supervisor)']);
  });

  it('in the area of its council, where the provider works in several', () => {
    const life = assigned(undefined, { council: 'northtown' });
    const theCase = { ...life.case, referral: { ...life.case.referral, council: 'hilltown' } };
    life.theCase = theCase;
    life.do('transfer', { ...transferAway, provider: 'coast-mediation' });
    expect(life.case.routing).toMatchObject({ area: 'hills', contract: 'hills-ended' });
  });

  it('whoever supported it before takes it over without a share', () => {
    const life = shared().do('transfer', transferAway);
    expect(life.case.shares).toEqual([]);
    expect(life.of('share-ended').map(({ data }) => data)).toMatchObject([{ how: 'transferred' }]);
  });
});

describe('Merseyside: cases are shared between commissioners’ areas, police forces and agencies', () => {
  it('until a day: a week before, its coordinator is asked; after it, the share is over', () => {
    const life = prepared().do('share', { ...share, until: '2026-05-15' });
    expect(deadlines(life.case, PROFILE).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['share-ending', 'share-ended']),
    );
    life.until('2026-05-08T10:00:00.000Z');
    expect(tasks(life)).toContain('review-share (coordinator)');
    expect(life.case.shares).toHaveLength(1);
    life.until('2026-05-15T22:59:59.000Z');
    expect(life.case.shares).toHaveLength(1);
    life.until('2026-05-15T23:00:00.000Z');
    expect(life.case.shares).toEqual([]);
    expect(tasks(life)).not.toContain('review-share (coordinator)');
  });

  it('goes on, once somebody says so: the day moves, and is asked about again', () => {
    const life = prepared()
      .do('share', { ...share, until: '2026-05-15' })
      .until('2026-05-08T10:00:00.000Z');
    life.do('share', { ...share, until: '2026-07-15' });
    expect(tasks(life)).not.toContain('review-share (coordinator)');
    life.until('2026-06-01T10:00:00.000Z');
    expect(life.case.shares).toHaveLength(1);
    life.until('2026-07-17T10:00:00.000Z');
    expect(life.case.shares).toEqual([]);
  });

  it('a share of a few days is not asked about', () => {
    const life = prepared().do('share', { ...share, until: '2026-03-06' });
    expect(deadlines(life.case, PROFILE).some(({ kind }) => kind === 'share-ending')).toBe(false);
  });

  it('open until somebody ends it', () => {
    const life = shared().until('2026-04-15T10:00:00.000Z');
    expect(life.case.shares).toHaveLength(1);
    life.do('unshare', { share: life.case.shares[0]?.id ?? '', ...T });
    expect([life.case.shares, life.case.coordinator]).toEqual([[], 'coord-1']);
  });

  it('the lead’s own coordinator goes with the lead, and one from before stays', () => {
    const before = led('2026-05-15').until('2026-06-01T10:00:00.000Z');
    expect(before.case.coordinator).toBe('coord-1');
    const life = led('2026-05-15').until('2026-04-01T10:00:00.000Z');
    life.do('assign', { coordinator: 'hill-coord', reason: 'area' }).until('2026-05-18T07:00:00.000Z');
    expect([life.case.coordinator, tasks(life)]).toEqual([null, ['assign-coordinator (supervisor)']]);
    const support = led().until('2026-04-01T10:00:00.000Z').do('assign', { coordinator: 'x', reason: 'area' });
    expect(support.do('share', share).case.coordinator).toBeNull();
  });

  it('asks nobody for a coordinator whom the case did not have before', () => {
    const life = referred().do('share', { ...share, until: '2026-03-04' });
    expect(tasks(life)).toEqual([]);
    expect(tasks(life.until('2026-03-05T10:00:00.000Z'))).toEqual([]);
  });

  it('ends with the case, and does not come back with it', () => {
    const life = shared().do('close', { outcome: 'not-proceeding', reason: 'moved-away', ...T });
    expect(life.of('share-ended').map(({ data }) => data)).toMatchObject([{ how: 'closed' }]);
    expect(life.do('reopen', { cameBack: [], ...T }).case.shares).toEqual([]);
  });
});

describe('who has had a case', () => {
  it('from when to when, by whom and why', () => {
    const life = reassigned()
      .do('share', share)
      .do('transfer', transferAway)
      .do('assign', { coordinator: 'hill-coord' });
    const holdings = ownership(life.events);
    expect(told(holdings)).toEqual([
      ['provider', 'north-mediation', 'case-routed', 'moved-area'],
      ['coordinator', 'coord-1', 'new', 'leave'],
      ['coordinator', 'coord-2', 'leave', 'moved-area'],
      ['supporting', 'hill-justice', 'people-in-two-areas', 'transferred'],
      ['provider', 'hill-justice', 'moved-area', null],
      ['coordinator', 'hill-coord', 'new', null],
    ]);
    expect(holdings[1]?.ended?.by).toEqual({ kind: 'staff', id: 'service-lead-1', role: 'service-lead' });
    expect(holdings.map(({ profile }) => profile)).toEqual([
      ...['testshire', 'testshire', 'testshire'],
      ...['elseshire', 'elseshire', 'elseshire'],
    ]);
  });
});

it('what falls due after a transfer goes by the other service’s hours', () => {
  const early = { ...ELSEWHERE_PROFILE, hours: { ...ELSEWHERE_PROFILE.hours, opens: '07:00' } };
  const life = waitingUntil(prepared(), '2027-01-04').do('transfer', { ...transferAway, to: early });
  life.do('assign', { coordinator: 'hill-coord' });
  const review = deadlines(life.case, early).find(({ kind }) => kind === 'wait-review');
  expect(review?.at.slice(11, 16)).toBe('06:00');
  expect(nextDeadline(life.case, early)).not.toBeNull();
});

it('a transfer asks the new provider’s supervisor anew, however far the old task had gone up', () => {
  const life = assigned().do('unassign', { reason: 'workload', textId: null });
  while (life.case.tasks.some(({ kind, role }) => kind === 'assign-coordinator' && role !== 'service-lead'))
    life.untilNextDeadline();
  life.do('transfer', transferAway);
  const asked = life.case.tasks.filter(({ kind }) => kind === 'assign-coordinator');
  expect(asked.map(({ role }) => role)).toEqual(['supervisor']);
});
