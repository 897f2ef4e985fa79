import {
  assigned,
  concluded,
  consenting,
  HARMED,
  type Life,
  outcomeAgreed,
  prepared,
  RESPONSIBLE,
  sessionHeld,
  SUPPORTER,
} from './lives.js';
import { recordedInformally } from './informal.js';
import { session, T } from './situations.js';

const tasks = (life: Life) => life.case.tasks.map(({ kind, role }) => `${kind} for ${role}`);
const days = (life: Life, count: number) => new Date(Date.parse(life.now) + count * 86_400_000).toISOString();

describe('a case study', () => {
  const permitted = (life = prepared()) =>
    [HARMED, RESPONSIBLE].reduce((working, id) => consenting(working, id, 'case-study'), life);

  it.each([
    ['an open case', () => permitted()],
    ['a case that was closed before anyone was asked', () => permitted(concluded(outcomeAgreed(withoutSupporter())))],
  ])('stands on everyone’s permission and ends with the first that is withdrawn: %s', (_name, live) => {
    const life = live().do('use-as-case-study', T);
    expect(life.case.caseStudy).toEqual({ since: life.now });
    life.do('withdraw-consent', { participant: RESPONSIBLE, purpose: 'case-study', ...T });
    expect(life.case.caseStudy).toBeNull();
    expect(tasks(life)).toContain('take-down-case-study for coordinator');
    life.until(days(life, 30));
    expect(tasks(life)).toContain('take-down-case-study for service-lead');
    const task = life.case.tasks.find(({ kind }) => kind === 'take-down-case-study')?.id ?? '';
    life.do('complete-task', { task, ...T });
    expect(tasks(life)).not.toContain('take-down-case-study for service-lead');
  });

  it('asks supporters who were there too', () => {
    const life = permitted(concluded());
    expect(life.try('use-as-case-study', T)).toMatchObject({ code: 'CONSENT_NEEDED' });
    consenting(life, SUPPORTER, 'case-study').do('use-as-case-study', T).do('stop-case-study', T);
    expect(life.case.caseStudy).toBeNull();
  });

  it('of a young person stands on their guardian’s permission too', () => {
    const young = (guardian: boolean) => {
      const life = consenting(assigned(undefined, { young: true }), HARMED, 'case-study', guardian);
      consenting(life, HARMED, 'participation', true);
      return consenting(life, RESPONSIBLE, 'case-study').try('use-as-case-study', T);
    };
    expect(young(false)).toMatchObject({ code: 'CONSENT_NEEDED' });
    expect(young(true)).toMatchObject([{ type: 'case-study-used' }]);
  });

  it('ends when somebody joins who has not permitted it', () => {
    const life = permitted().do('use-as-case-study', T);
    life.do('add-participant', { participant: 'p9', role: 'person-harmed', supports: null, young: false, ...T });
    expect(life.case.caseStudy).toBeNull();
    expect(tasks(life)).toContain('take-down-case-study for coordinator');
  });

  it('needs somebody to permit it', () => {
    expect(recordedInformally().try('use-as-case-study', T)).toMatchObject({ code: 'CONSENT_NEEDED' });
  });

  it('is no matter of other consents', () => {
    const life = permitted().do('use-as-case-study', T);
    consenting(life, HARMED, 'research').do('withdraw-consent', { participant: HARMED, purpose: 'research', ...T });
    expect(life.case.caseStudy).not.toBeNull();
  });
});

const withoutSupporter = (): Life => sessionHeld(prepared().do('arrange-session', session));
