import { assigned, eligible, HARMED, prepared, requirementsMet, waitingUntil } from '../../libs/domain/test/lives.js';
import { councilOf, lifeOn, preparedOn, refusedWith, rulesOf, service, takenOn } from './on.js';
import { PERMISSIONS } from '../../apps/api/src/auth/permissions.js';

const MER = 'merseyside';
const two = [
  { id: 'facilitator-1', accreditation: 'advanced' as const },
  { id: 'facilitator-2', accreditation: 'advanced' as const },
];

describe('Merseyside: the commissioner sees figures, never persons', () => {
  it('no permission to read, list or move a case is a commissioner’s', () => {
    const theirs = Object.entries(PERMISSIONS).filter(([, roles]) =>
      (roles as readonly string[]).includes('commissioner'),
    );
    expect(
      theirs.map(([name]) => name).filter((name) => /case|letter|shuttle|referral|draft|stalled/.test(name)),
    ).toEqual([]);
    expect(service(MER).commissioner.sees).toBe('figures');
  });
});

describe('Merseyside: complex and sensitive cases have a path of their own', () => {
  const sensitive = () => requirementsMet(assigned(lifeOn(MER), { council: councilOf(MER), sensitive: true }));

  it('two facilitators of sufficient accreditation, then a supervisor’s sign-off, before eligibility', () => {
    const life = sensitive();
    const decide = { outcome: 'eligible' as const, reasons: [], textId: null };
    expect(refusedWith(life.try('decide-eligibility', decide))).toBe('FACILITATORS_NEEDED');
    life.do('assign-facilitators', { facilitators: [two[0]!, { id: 'facilitator-2', accreditation: 'foundation' }] });
    expect(refusedWith(life.try('decide-eligibility', decide))).toBe('FACILITATORS_NEEDED');
    life.do('assign-facilitators', { facilitators: two });
    expect(refusedWith(life.try('decide-eligibility', decide))).toBe('SIGN_OFF_NEEDED');
    expect(refusedWith(life.try('sign-off', { step: 'eligibility', textId: null }, 'coordinator'))).toBe(
      'ROLE_NOT_ALLOWED',
    );
    life.do('sign-off', { step: 'eligibility', textId: null }, 'supervisor');
    expect(life.do('decide-eligibility', decide).case.stage).toBe('preparation');
  });

  it('and again before communication, with reviews of the risks in between', () => {
    const life = sensitive().do('assign-facilitators', { facilitators: two });
    life.do('sign-off', { step: 'eligibility', textId: null }, 'supervisor');
    prepared(eligible(life));
    const shuttle = { between: [HARMED, 'p2'], lead: 'coord-1', textId: null };
    expect(refusedWith(life.try('begin-shuttle', shuttle))).toBe('SIGN_OFF_NEEDED');
    const factors = [{ factor: 'domestic-abuse-or-coercion' as const, level: 'high' as const, measures: true }];
    life.do('record-risk', { participant: HARMED, factors, reviewOn: null, textId: null });
    const days = service(MER).sensitiveCases.reviewEveryDays;
    life.until(new Date(Date.parse(life.now) + (days + 4) * 86_400_000).toISOString());
    expect(life.case.tasks.map(({ kind }) => kind)).toContain('review-risk');
  });
});

describe('Merseyside: cases move and are shared between areas, forces and agencies', () => {
  const police = rulesOf('avon-somerset-police');
  const provider = police.areas[0]?.contracts[0]?.provider ?? '';

  it('a shared case stays Merseyside’s, until the share’s last day', () => {
    const life = takenOn(MER);
    life.do('share', {
      to: police,
      provider,
      role: 'supporting',
      until: '2026-06-01',
      reason: 'handing-over',
      textId: null,
    });
    expect(life.case.shares).toMatchObject([{ profile: 'avon-somerset-police', role: 'supporting' }]);
    expect(life.case.profile.code).toBe(MER);
    expect(life.until('2026-06-10T10:00:00.000Z').case.shares).toEqual([]);
  });

  it('a case that moves takes its promises along: a wait asks on its day at the other service', () => {
    const life = waitingUntil(preparedOn(MER), '2027-03-02');
    life.do('transfer', { to: police, area: null, provider, reason: 'moved-area', textId: null });
    expect([life.case.profile.code, life.case.coordinator]).toEqual(['avon-somerset-police', null]);
    life.do('assign', { coordinator: 'coord-9' }).until('2027-03-08T10:00:00.000Z');
    expect(life.of('readiness-date-reached')).toHaveLength(1);
  });
});

describe('Merseyside: outcomes stand beside the published research, and never in its place', () => {
  it('each published figure has its source and caveat, and none is a local result', () => {
    const { publishedFigures } = service(MER);
    expect(publishedFigures.map(({ value }) => value)).toEqual(expect.arrayContaining([85, 78, 8]));
    for (const { standing, source, caveat } of publishedFigures) {
      expect([standing, source.from]).toEqual(['published', 'published']);
      expect(caveat.length).toBeGreaterThan(20);
    }
  });
});
