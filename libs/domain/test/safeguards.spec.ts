import { type Starter } from '../src/index.js';
import {
  assigned,
  concluded,
  consenting,
  eligible,
  HARMED,
  Life,
  prepared,
  PROFILE,
  requirementsMet,
  RESPONSIBLE,
  sessionArranged,
  waitingUntil,
} from './lives.js';
import { facilitators, finding, risk, session, T } from './situations.js';

const kinds = (life: Life) => life.case.tasks.map((task) => task.kind);
const trackOf = (life: Life, id: string) => life.case.tracks.find((track) => track.id === id);
const taskOf = (life: Life, kind: string) => life.case.tasks.find((task) => task.kind === kind);
const found = (life: Life, participant: string, requirement: 'responsibility' | 'willingness' | 'safety', met = true) =>
  life.do('record-requirement', { ...finding, evidence: 'conversation', participant, requirement, met });

describe('the order of approach', () => {
  it.each<[Starter, [string, 'responsibility' | 'willingness' | 'safety'][]]>([
    [
      'person-harmed',
      [
        [HARMED, 'willingness'],
        [RESPONSIBLE, 'responsibility'],
        [RESPONSIBLE, 'willingness'],
        [RESPONSIBLE, 'safety'],
        [HARMED, 'safety'],
      ],
    ],
    [
      'person-responsible',
      [
        [RESPONSIBLE, 'willingness'],
        [RESPONSIBLE, 'responsibility'],
        [RESPONSIBLE, 'safety'],
        [HARMED, 'willingness'],
        [HARMED, 'safety'],
      ],
    ],
    [
      'agency',
      [
        [RESPONSIBLE, 'responsibility'],
        [RESPONSIBLE, 'safety'],
        [HARMED, 'willingness'],
        [HARMED, 'safety'],
        [RESPONSIBLE, 'willingness'],
      ],
    ],
  ])('a case that began with the %s comes to its eligibility in its natural order', (startedBy, order) => {
    const life = assigned(undefined, { startedBy });
    for (const [participant, requirement] of order) found(life, participant, requirement);
    life.do('decide-eligibility', { outcome: 'eligible', reasons: [], ...T });
    expect(life.case.stage).toBe('preparation');
  });

  it('lets the other side say no by itself at any time', () => {
    const life = found(assigned(), RESPONSIBLE, 'willingness', false);
    expect(trackOf(life, RESPONSIBLE)).toMatchObject({ approached: false, findings: { willingness: { met: false } } });
  });

  it('has the person harmed told that it is not going ahead, if they were asked at all', () => {
    expect(kinds(found(assigned(), RESPONSIBLE, 'responsibility', false))).toContain('tell-person-harmed');
    const unasked = assigned(undefined, { startedBy: 'person-responsible' });
    expect(kinds(found(unasked, RESPONSIBLE, 'responsibility', false))).not.toContain('tell-person-harmed');
  });

  it('has nothing left to tell once the person responsible says yes after all', () => {
    const life = found(assigned(), RESPONSIBLE, 'responsibility', false);
    expect(kinds(found(life, RESPONSIBLE, 'responsibility'))).not.toContain('tell-person-harmed');
  });
});

describe('a consent that is withdrawn', () => {
  const withdrawing = (life: Life, participant = HARMED) =>
    life.do('withdraw-consent', { participant, purpose: 'participation', ...T });

  it('ends the session and the willingness in one step, tells the coordinator, and keeps the person', () => {
    const life = withdrawing(sessionArranged());
    expect(life.case.sessions[0]?.outcome).toBe('cancelled');
    expect(life.case.stage).toBe('preparation');
    expect(trackOf(life, HARMED)).toMatchObject({ withdrawn: null, findings: { willingness: { met: false } } });
    expect(taskOf(life, 'see-to-withdrawn-consent')).toMatchObject({ role: 'coordinator', participant: HARMED });
    life.until('2026-04-14T12:00:00.000Z');
    expect(life.of('session-reminded')).toEqual([]);
  });

  it('ends the wait with all its timers', () => {
    const life = withdrawing(waitingUntil(prepared(), '2027-03-02'));
    expect(trackOf(life, HARMED)?.wait).toBeNull();
    life.until('2027-06-02T12:00:00.000Z');
    expect(life.of('readiness-date-reached')).toEqual([]);
  });

  it('stops a reminder that is due already', () => {
    const unsent = waitingUntil(prepared(eligible(assigned(new Life(undefined, undefined, false)))), '2026-06-02');
    unsent.until('2026-06-02T08:30:00.000Z');
    expect(unsent.case.reminders).toHaveLength(1);
    withdrawing(unsent);
    expect(unsent.case.reminders).toEqual([]);
    expect(unsent.of('reminder-recorded').at(-1)?.data).toMatchObject({
      outcome: 'not-sent',
      why: 'consent-withdrawn',
    });
  });

  it('of the person responsible has the person harmed told', () => {
    expect(kinds(withdrawing(sessionArranged(), RESPONSIBLE))).toContain('tell-person-harmed');
  });

  it('to automated reminders leaves everything else as it was', () => {
    const life = consenting(sessionArranged(), HARMED, 'automated-reminders');
    expect(trackOf(life, HARMED)?.remindersAgreed).toBe(true);
    life.do('withdraw-consent', { participant: HARMED, purpose: 'automated-reminders', ...T });
    expect(trackOf(life, HARMED)?.remindersAgreed).toBe(false);
    expect(life.case.sessions[0]?.outcome).toBe('arranged');
  });

  it('is taken even when the case is closed, and raises nothing', () => {
    const life = concluded(undefined);
    withdrawing(life);
    expect(life.case.closed).not.toBeNull();
    expect(life.case.tasks).toEqual([]);
  });

  it('is asked for anew when the case is reopened', () => {
    const life = concluded().do('reopen', { cameBack: [], ...T });
    expect(trackOf(life, HARMED)?.consents.participation).toBeUndefined();
    expect(trackOf(life, HARMED)?.approached).toBe(true);
  });
});

describe('young people', () => {
  it('are willing once they and their guardian consent', () => {
    const life = consenting(assigned(undefined, { young: true }), HARMED, 'participation', true);
    expect(trackOf(found(life, HARMED, 'willingness'), HARMED)?.findings.willingness?.met).toBe(true);
  });
});

describe('risk', () => {
  it('is reviewed on its day: a task for the coordinator, which only recording it again ends', () => {
    const life = prepared().do('record-risk', risk);
    life.until('2026-03-30T12:00:00.000Z');
    expect(taskOf(life, 'review-risk')).toMatchObject({ participant: HARMED, role: 'coordinator' });
    life.do('record-risk', risk);
    expect(kinds(life)).not.toContain('review-risk');
    expect(trackOf(life, HARMED)?.risk?.reviewOn).toBe('2026-04-27');
    life.do('arrange-session', session);
  });

  it('without any factor needs no review', () => {
    const life = prepared().do('record-risk', { ...risk, factors: [] });
    expect(trackOf(life, HARMED)?.risk?.reviewOn).toBeNull();
  });

  it('stalls the case when its review is overdue', () => {
    const life = prepared().do('record-risk', risk).until('2026-04-20T12:00:00.000Z');
    expect(life.case.stalled?.reasons).toContain('risk-review-overdue');
  });
});

describe('a complex or sensitive case', () => {
  const sensitive = () =>
    requirementsMet(assigned(undefined, { sensitive: true })).do('assign-facilitators', { facilitators });
  const eligibleNow = { outcome: 'eligible' as const, reasons: [], ...T };

  it('asks its supervisor for the sign-off before eligibility and before the session', () => {
    const life = sensitive();
    expect(taskOf(life, 'sign-off')).toMatchObject({ role: 'supervisor' });
    life.do('sign-off', { step: 'eligibility', ...T }, 'supervisor').do('decide-eligibility', eligibleNow);
    expect(kinds(life)).not.toContain('sign-off');
    prepared(life);
    expect(kinds(life)).toContain('sign-off');
    life.do('sign-off', { step: 'session', ...T }, 'supervisor').do('arrange-session', session);
    expect(life.case.stage).toBe('communication');
  });

  it('loses its sign-off when a risk changes, and keeps it when a review changes nothing', () => {
    const life = sensitive()
      .do('record-risk', risk)
      .do('sign-off', { step: 'eligibility', ...T });
    life.do('record-risk', risk);
    expect(life.case.signOffs.eligibility).toBeDefined();
    life.do('record-risk', { ...risk, factors: [{ ...risk.factors[0]!, level: 'high' }] });
    expect(life.case.signOffs.eligibility).toBeUndefined();
    expect(life.of('sign-offs-lost')).toHaveLength(1);
  });

  it('is also one with a high risk, or one that is marked', () => {
    const high = prepared().do('record-risk', { ...risk, factors: [{ ...risk.factors[0]!, level: 'high' }] });
    expect(kinds(high)).toContain('sign-off');
    expect(kinds(prepared().do('mark-complex', { complex: true, ...T }))).toContain('sign-off');
  });

  it('asks again where a risk rises while a session is arranged', () => {
    const life = sessionArranged().do('record-risk', { ...risk, factors: [{ ...risk.factors[0]!, level: 'high' }] });
    expect(taskOf(life, 'sign-off')).toMatchObject({ role: 'supervisor' });
  });
});

describe('a profile version from before consent was asked for', () => {
  it('goes on as it always did', () => {
    const { consent: _asked, sensitive: _path, ...earlier } = PROFILE;
    const life = requirementsMet(assigned(new Life(undefined, earlier), { sensitive: true }));
    life.do('decide-eligibility', { outcome: 'eligible', reasons: [], ...T });
    for (const participant of [HARMED, RESPONSIBLE])
      life.do('record-preparation', { participant, topics: ['what-rj-is'], prepared: true, ...T });
    expect(life.do('arrange-session', session).case.stage).toBe('communication');
    expect(kinds(life)).not.toContain('sign-off');
  });
});

describe('not suitable', () => {
  it('keeps every reason, and what was offered instead', () => {
    const life = assigned().do('decide-eligibility', {
      outcome: 'not-suitable',
      reasons: ['not-safe', 'risk-cannot-be-managed'],
      offered: ['support-service'],
      ...T,
    });
    expect(life.case.closed).toMatchObject({ outcome: 'not-proceeding', reason: 'not-safe' });
    expect(life.of('eligibility-decided')[0]?.data).toMatchObject({
      reasons: ['not-safe', 'risk-cannot-be-managed'],
      offered: ['support-service'],
    });
  });
});
