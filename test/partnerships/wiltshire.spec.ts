import { STARTERS } from '@whenready/domain';
import {
  letterReleased,
  letterAskedFor,
  letterHeld,
  letterDrafted,
  letterBegun,
  shuttleBegun,
} from '../../libs/domain/test/correspondence.js';
import {
  consenting,
  HARMED,
  referred,
  requirementsMet,
  RESPONSIBLE,
  sessionArranged,
} from '../../libs/domain/test/lives.js';
import { councilOf, lifeOn, preparedOn, refusedWith, service, takenOn } from './on.js';

const WIL = 'wiltshire';

describe('Wiltshire: victims and perpetrators can both be referred, and either side can start', () => {
  it.each(STARTERS)('started by %s', (startedBy) => {
    expect(service(WIL).intake.startedBy).toContain(startedBy);
    expect(referred(lifeOn(WIL), { council: councilOf(WIL), startedBy }).case.referral.startedBy).toBe(startedBy);
  });

  it('whoever did not start is approached only once those who did have agreed', () => {
    const life = referred(lifeOn(WIL), { council: councilOf(WIL), startedBy: 'person-harmed' });
    life.do('accept', {}).do('assign', { coordinator: 'coord-1' });
    const willing = {
      requirement: 'willingness',
      met: true,
      evidence: 'conversation',
      on: '2026-03-02',
      textId: null,
    } as const;
    expect(refusedWith(life.try('record-requirement', { participant: RESPONSIBLE, ...willing }))).toBe(
      'APPROACH_OUT_OF_ORDER',
    );
    life.do('record-requirement', { participant: HARMED, ...willing });
    expect(refusedWith(life.try('record-requirement', { participant: RESPONSIBLE, ...willing }))).toBeNull();
  });
});

describe('Wiltshire: direct or indirect, and which it was is recorded', () => {
  it('face to face is direct', () => {
    const arranged = sessionArranged(preparedOn(WIL)).of('session-arranged')[0];
    expect(arranged?.data).toMatchObject({ format: 'face-to-face', directness: 'direct' });
  });

  it('a letter is indirect', () => {
    const life = letterReleased(letterAskedFor(letterHeld(letterDrafted(letterBegun(preparedOn(WIL))))));
    expect(life.of('letter-begun')[0]?.data).toMatchObject({ directness: 'indirect' });
  });

  it('a shuttle is indirect', () => {
    expect(shuttleBegun(preparedOn(WIL)).of('shuttle-begun')[0]?.data).toMatchObject({ directness: 'indirect' });
  });
});

describe('Wiltshire: families and young people take part', () => {
  it('a young person is willing only with a guardian’s consent beside their own', () => {
    const young = () =>
      referred(lifeOn(WIL), { council: councilOf(WIL), young: true })
        .do('accept', {})
        .do('assign', { coordinator: 'coord-1' });
    const found = { met: true, evidence: 'conversation', on: '2026-03-02', textId: null } as const;
    const willing = { participant: HARMED, requirement: 'willingness', ...found } as const;
    expect(refusedWith(young().try('record-requirement', willing))).toBe('GUARDIAN_CONSENT_NEEDED');
    expect(refusedWith(consenting(young(), HARMED).try('record-requirement', willing))).toBe('GUARDIAN_CONSENT_NEEDED');
    const life = consenting(young(), HARMED, 'participation', true);
    expect(refusedWith(life.try('record-requirement', willing))).toBeNull();
    expect(service(WIL).youngPeople.guardianConsentUnder).toBe(18);
    const harmed = requirementsMet(life).case.tracks.find(({ id }) => id === HARMED);
    expect(harmed?.findings.willingness?.met).toBe(true);
  });
});

describe('Wiltshire: staff and volunteer facilitators, and a network of partners', () => {
  it('both facilitate', () => expect(service(WIL).facilitation.by).toEqual(['staff', 'volunteer']));

  it('schools, children’s services, workplaces, hospitals and communities refer', () => {
    expect(service(WIL).scope.settings).toEqual(
      expect.arrayContaining(['school', 'childrens-services', 'workplace', 'hospital', 'community']),
    );
    expect(takenOn(WIL).case.routing).toMatchObject({ kind: 'provider', provider: 'restorative-together' });
  });
});

describe('Wiltshire: the published reduction in reoffending is a benchmark', () => {
  it('14%, with its source, never as a local result', () => {
    const figure = service(WIL).publishedFigures.find(({ value }) => value === 14);
    expect(figure).toMatchObject({ standing: 'published', unit: 'percent', source: { from: 'published' } });
  });
});
