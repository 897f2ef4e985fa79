import {
  COMMUNICATION_FORMATS,
  type CommunicationFormat,
  type FormatCode,
  indirectFormats,
  type Reason,
  whyWaiting,
} from '../src/index.js';
import {
  HARMED,
  Life,
  prepared,
  PROFILE,
  eligible,
  assigned,
  requirementsMet,
  sessionArranged,
  sessionResult,
} from './lives.js';
import { finding, session, T } from './situations.js';

describe('where a meeting is not right, the coordinator is asked what comes next, with what is offered instead', () => {
  const notMet = (reason: Reason, outcome: 'not-held' | 'cancelled', profile = PROFILE) => {
    const start = new Life(undefined, profile);
    const life = sessionArranged(prepared(eligible(requirementsMet(assigned(start)))));
    if (outcome === 'not-held') life.until(life.case.sessions[0]?.endsAt ?? '');
    return life.do('record-session', sessionResult(life, outcome, { reason }));
  };

  it.each<[Reason, 'not-held' | 'cancelled']>([
    ['not-safe', 'not-held'],
    ['wants-no-contact', 'cancelled'],
    ['no-longer-willing', 'cancelled'],
    ['court-order-or-licence-forbids-contact', 'cancelled'],
  ])('%s, %s', (reason, outcome) => {
    const life = notMet(reason, outcome);
    expect(life.case.tasks.filter(({ kind }) => kind === 'agree-what-next')).toHaveLength(1);
    expect(whyWaiting(life.case, PROFILE, life.now).sentence).toMatch(
      /agree what happens next \(instead of a meeting: shuttle or letter\), due by/,
    );
  });

  it('but not where people only could not come', () => {
    expect(notMet('ill', 'cancelled').case.tasks).toEqual([]);
  });

  it('offers what the service offers, and nothing where it offers meetings alone', () => {
    const onlyLetters = notMet('not-safe', 'cancelled', { ...PROFILE, formats: ['face-to-face', 'letter'] });
    expect(whyWaiting(onlyLetters.case, onlyLetters.profile, onlyLetters.now).next).toMatch(/meeting: letter\)$/);
    const meetings = notMet('not-safe', 'cancelled', { ...PROFILE, formats: ['face-to-face'] });
    expect(whyWaiting(meetings.case, meetings.profile, meetings.now).next).toBe('agree what happens next');
  });

  it('also where a requirement is lost before they met', () => {
    const life = sessionArranged();
    life.do('record-requirement', { ...finding, participant: HARMED, requirement: 'safety', met: false });
    for (const { id, kind } of life.case.tasks)
      if (kind === 'urgent-call') life.do('complete-task', { task: id, ...T });
    expect(whyWaiting(life.case, PROFILE, life.now).sentence).toMatch(/instead of a meeting/);
  });
});

describe('a fifth format', () => {
  const circle = {
    code: 'circle' as FormatCode,
    title: 'Circle',
    explain: 'Everyone sits in a circle, and a talking piece goes round.',
    directness: 'direct',
    carriedBy: 'session',
  } satisfies CommunicationFormat;
  const formats = COMMUNICATION_FORMATS as Record<string, CommunicationFormat>;
  const profile = { ...PROFILE, formats: [...PROFILE.formats, circle.code] };

  beforeAll(() => {
    formats[circle.code] = circle;
  });
  afterAll(() => {
    delete formats[circle.code];
  });

  it('is one more file: sessions of it are arranged and held, and the rest of the case goes on as it does', () => {
    const life = prepared(eligible(requirementsMet(assigned(new Life(undefined, profile)))));
    life.do('arrange-session', { ...session, format: circle.code }).until(session.endsAt);
    life.do('record-session', sessionResult(life, 'held'));
    expect(life.do('record-agreement', { items: [], ...T }).case.stage).toBe('follow-up');
    expect(indirectFormats(profile)).not.toContain(circle);
  });

  it('needs both sides, as every direct one does', () => {
    const life = prepared(eligible(requirementsMet(assigned(new Life(undefined, profile)))));
    const alone = { ...session, format: circle.code, attendees: [HARMED] };
    expect(life.try('arrange-session', alone)).toMatchObject({ code: 'PARTICIPANT_NEEDED' });
  });

  it.each(Object.entries(COMMUNICATION_FORMATS))('%s stands under its own code', (code, format) => {
    expect(format.code).toBe(code);
  });
});
