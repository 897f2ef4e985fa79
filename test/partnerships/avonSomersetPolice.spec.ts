import { nextAllowedMoment } from '@whenready/domain';
import {
  letterBegun,
  letterReleased,
  letterAskedFor,
  letterHeld,
  letterDrafted,
  legApproved,
  legNoted,
  legOf,
  shuttleBegun,
} from '../../libs/domain/test/correspondence.js';
import {
  HARMED,
  type Life,
  meetingAt,
  RESPONSIBLE,
  sessionArranged,
  sessionHeld,
  SUPPORTER,
  waitingUntil,
} from '../../libs/domain/test/lives.js';
import { lifeOn, preparedOn, refusedWith, rulesOf, service, takenOn } from './on.js';

const ASC = 'avon-somerset-police';
const meeting = meetingAt('2026-04-14T13:00:00.000Z');

const lose = (life: Life, participant: string, requirement: 'responsibility' | 'willingness' | 'safety') =>
  life.do('record-requirement', {
    participant,
    requirement,
    met: false,
    evidence: 'conversation',
    on: life.now.slice(0, 10),
    textId: null,
  });

const LOST = [
  [RESPONSIBLE, 'responsibility'],
  [HARMED, 'willingness'],
  [RESPONSIBLE, 'willingness'],
  [HARMED, 'safety'],
  [RESPONSIBLE, 'safety'],
] as const;

describe('Avon and Somerset Police: three basic requirements before any communication', () => {
  it('some responsibility counts, whole or not: what is recorded is whether some is taken', () => {
    const [responsibility] = service(ASC).requirements;
    expect(responsibility?.wording).toMatch(/some responsibility/i);
  });

  it.each(LOST)('without %s’s %s no format can begin', (participant, requirement) => {
    const life = lose(preparedOn(ASC), participant, requirement);
    expect(refusedWith(life.try('arrange-session', meeting))).toBe('REQUIREMENTS_NOT_MET');
    expect(refusedWith(life.try('arrange-session', { ...meeting, format: 'virtual', textId: 't1' }))).toBe(
      'REQUIREMENTS_NOT_MET',
    );
    const letter = { kind: 'apology', from: RESPONSIBLE, to: HARMED, replyTo: null, textId: null } as const;
    expect(refusedWith(life.try('begin-letter', letter))).toBe('REQUIREMENTS_NOT_MET');
    const shuttle = { between: [HARMED, RESPONSIBLE], lead: 'coord-1', textId: null };
    expect(refusedWith(life.try('begin-shuttle', shuttle))).toBe('REQUIREMENTS_NOT_MET');
  });

  it.each(LOST)('losing %s’s %s cancels what is arranged, at once', (participant, requirement) => {
    const life = lose(sessionArranged(preparedOn(ASC)), participant, requirement);
    expect(life.case.sessions.map(({ outcome }) => outcome)).toEqual(['cancelled']);
    expect(life.case.tasks.filter(({ kind }) => kind === 'urgent-call').length).toBeGreaterThan(0);
  });

  it('they are asked again at the moment of communication: a letter is not released, a message not passed on', () => {
    const asked = lose(letterAskedFor(letterHeld(letterDrafted(letterBegun(preparedOn(ASC))))), RESPONSIBLE, 'safety');
    const letter = asked.case.letters[0]?.id ?? '';
    expect(refusedWith(asked.try('release-letter', { letter, textId: null }))).toBe('REQUIREMENTS_NOT_MET');
    const between = legApproved(legNoted(shuttleBegun(preparedOn(ASC))));
    const leg = legOf(between);
    lose(between, HARMED, 'willingness');
    expect(between.case.shuttles[0]?.state).toBe('stopped');
    expect(refusedWith(between.try('pass-on-shuttle-leg', { leg, textId: null }))).not.toBeNull();
  });
});

describe('Avon and Somerset Police: formats, one or a combination', () => {
  it('a meeting, then a letter that answers the questions it left', () => {
    const life = sessionHeld(sessionArranged(preparedOn(ASC)));
    letterReleased(letterAskedFor(letterHeld(letterDrafted(letterBegun(life)))));
    expect([life.case.sessions[0]?.outcome, life.case.letters[0]?.state]).toEqual(['held', 'released']);
  });

  it('supporters come to a meeting, face to face or by video', () => {
    expect(sessionArranged(preparedOn(ASC)).case.sessions[0]?.attendees).toContain(SUPPORTER);
    const virtual = { ...meeting, format: 'virtual' as const, venue: null, textId: 't1' };
    expect(preparedOn(ASC).do('arrange-session', virtual).case.sessions[0]?.attendees).toContain(SUPPORTER);
  });

  it('where a meeting is not right, other means are offered instead', () => {
    const life = lose(sessionArranged(preparedOn(ASC)), HARMED, 'willingness');
    expect(life.case.tasks.map(({ kind }) => kind)).toContain('agree-what-next');
    expect(service(ASC).formats.map(({ code }) => code)).toEqual(['face-to-face', 'virtual', 'shuttle', 'letter']);
  });
});

describe('Avon and Somerset Police: nobody reads email or answers the phone on evenings and weekends', () => {
  it.each([
    ['an evening', '2026-11-20T19:00:00.000Z', '2026-11-23'],
    ['a Saturday', '2026-11-21T11:00:00.000Z', '2026-11-23'],
    ['Christmas', '2026-12-25T11:00:00.000Z', '2026-12-29'],
  ])('nothing is sent on %s, but on the next working day', (_what, moment, day) => {
    expect(nextAllowedMoment(moment, rulesOf(ASC).hours, []).slice(0, 10)).toBe(day);
  });

  it('a readiness date on a Sunday asks on the Monday', () => {
    const life = waitingUntil(takenOn(ASC), '2026-11-22').until('2026-11-24T18:00:00.000Z');
    expect(life.of('readiness-date-reached').map(({ at }) => at.slice(0, 10))).toEqual(['2026-11-23']);
  });

  it('a service level counts its working days alone', () => {
    const [first, second] = ['2026-12-23T09:00:00.000Z', '2026-11-23T09:00:00.000Z'].map((now) => {
      const life = takenOn(ASC, lifeOn(ASC, now));
      while (!life.case.stalled) life.untilNextDeadline();
      return Date.parse(life.now) - Date.parse(now);
    });
    expect(first).toBeGreaterThan(second ?? 0);
  });
});

describe('Avon and Somerset Police: case studies only with permission', () => {
  it('not without it, and no longer once one of them takes it back', () => {
    const life = preparedOn(ASC);
    expect(refusedWith(life.try('use-as-case-study', { textId: null }))).toBe('CONSENT_NEEDED');
    for (const participant of [HARMED, RESPONSIBLE])
      life.do('record-consent', {
        ...{ participant, purpose: 'case-study', how: 'written', witness: null, guardian: false, textId: null },
        on: life.now.slice(0, 10),
      });
    expect(life.do('use-as-case-study', { textId: null }).case.caseStudy).toBeTruthy();
    life.do('withdraw-consent', { participant: HARMED, purpose: 'case-study', textId: null });
    expect(life.case.caseStudy).toBeFalsy();
  });
});
