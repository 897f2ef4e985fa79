import { type DecisionProfile, decide, ELSEWHERE, isRefusal, routeFor } from '@whenready/domain';
import { decisionProfile, loadProfiles, parseProfile, placesAt, profileByCode, type ServiceProfile } from './index.js';

const profiles = loadProfiles();
const serviceOf = (code: string): ServiceProfile => profileByCode(profiles, code)!;
const partnership = serviceOf('avon-somerset-partnership');
const TODAY = '2026-11-22';

const routed = (service: ServiceProfile, postcode: string, day = TODAY) => {
  const routing = routeFor(decisionProfile(service), placesAt(service, postcode), day);
  return routing.kind === 'provider' ? routing.area : routing.kind === 'triage' ? routing.reason : routing.kind;
};

/** The service as its page tells it, without the sample contract that lets it be used today. */
function asOfItsPage(service: ServiceProfile): DecisionProfile {
  return decisionProfile({ ...service, contracts: service.contracts.filter(({ kind }) => kind === 'page') });
}

/** The route of a referral made on a day, and the tasks it raises; the referral is taken in any case. */
function referredOn(profile: DecisionProfile, council: string, day: string) {
  const facts = decide(
    null,
    {
      name: 'refer',
      id: 'c1',
      by: { kind: 'staff', id: 's1', role: 'referrer' },
      payload: {
        caseId: '3e0c1a52-0000-4000-8000-000000000001',
        reference: 'TST-0001',
        facts: {
          startedBy: 'agency',
          channel: 'phone',
          referrerKind: 'statutory',
          setting: 'community',
          justiceStage: 'none',
          sensitivities: [],
          council,
        },
        participants: [{ id: 'p1', role: 'person-harmed', supports: null }],
        textId: null,
      },
    },
    profile,
    `${day}T12:00:00.000Z`,
  );
  if (isRefusal(facts)) throw new Error(facts.message);
  const routing = facts.flatMap((fact) => (fact.type === 'case-routed' ? [fact.data.routing] : []))[0];
  const tasks = facts.flatMap((fact) => (fact.type === 'task-raised' ? [fact.data.kind] : []));
  return { routing, tasks };
}

describe('Avon and Somerset: all five council areas route by council or postcode', () => {
  it.each([
    ['bristol', 'bristol', 'neighbourhood-justice-team-bristol'],
    ['bath-and-north-east-somerset', 'north-east', 'north-east-collaboration'],
    ['south-gloucestershire', 'north-east', 'north-east-collaboration'],
    ['north-somerset', 'somerset', 'somerset-community-justice-partnership'],
    ['somerset', 'somerset', 'somerset-community-justice-partnership'],
  ])('the council %s', (council, area, provider) => {
    expect(routeFor(decisionProfile(partnership), [council], TODAY)).toMatchObject({ area, provider });
  });

  it.each([
    ['BS1 4ND', ['bristol'], 'bristol'],
    ['BS7 8AA', ['bristol'], 'bristol'],
    ['BA1 1AA', ['bath-and-north-east-somerset'], 'north-east'],
    ['BS31 1AA', ['bath-and-north-east-somerset'], 'north-east'],
    ['BS37 4AA', ['south-gloucestershire'], 'north-east'],
    ['BS23 1AA', ['north-somerset'], 'somerset'],
    ['TA1 1AA', ['somerset'], 'somerset'],
    ['TA24 6AA', ['somerset'], 'somerset'],
    ['BA16 0AA', ['somerset'], 'somerset'],
    ['BS24 0AA', ['north-somerset', 'somerset'], 'somerset'],
    ['BS16 1AA', ['bristol', 'south-gloucestershire'], 'ambiguous-postcode'],
    ['BS16 9AA', ['south-gloucestershire'], 'north-east'],
    ['BS8', ['bristol', 'north-somerset'], 'ambiguous-postcode'],
    ['BA3 2AA', ['bath-and-north-east-somerset', 'somerset'], 'ambiguous-postcode'],
    ['BA22 9AA', ['somerset', ELSEWHERE], 'ambiguous-postcode'],
    ['BA14 8AA', [], 'unknown-area'],
    ['M1 1AA', [], 'unknown-area'],
  ])('the postcode %s', (postcode, places, where) => {
    expect(placesAt(partnership, postcode)).toEqual(places);
    expect(routed(partnership, postcode)).toBe(where);
  });

  it('every outcode of BS1 to BS16, BA1 to BA16 and TA1 to TA24 is told, or is Wiltshire’s or none', () => {
    const run = (area: string, last: number) => Array.from({ length: last }, (_, at) => `${area}${at + 1}`);
    const untold = [...run('BS', 16), ...run('BA', 16), ...run('TA', 24)].filter(
      (outcode) => placesAt(partnership, outcode).length === 0,
    );
    expect(untold).toEqual(['BS12', 'BA12', 'BA13', 'BA14', 'BA15']);
  });

  it('for the police, who serve all of it, a postcode between two of its councils is no riddle', () => {
    expect(routed(serviceOf('avon-somerset-police'), 'BS16 1AA')).toBe('avon-and-somerset');
  });
});

describe('the other services route by postcode too', () => {
  it.each([
    ['gloucestershire', 'GL1 1AA', 'gloucestershire'],
    ['gloucestershire', 'GL52 2AA', 'gloucestershire'],
    ['gloucestershire', 'GL12 8AA', 'ambiguous-postcode'],
    ['gloucestershire', 'BS1 4ND', 'unknown-area'],
    ['merseyside', 'L8 1AA', 'merseyside'],
    ['merseyside', 'CH41 1AA', 'merseyside'],
    ['merseyside', 'PR8 1AA', 'merseyside'],
    ['merseyside', 'PR8 5AA', 'ambiguous-postcode'],
    ['wiltshire', 'SN1 1AA', 'wiltshire'],
    ['wiltshire', 'BA14 8AA', 'wiltshire'],
    ['wiltshire', 'SP5 1AA', 'ambiguous-postcode'],
  ])('%s: %s', (code, postcode, where) => {
    expect(routed(serviceOf(code), postcode)).toBe(where);
  });

  it.each(profiles)('$code has every council in its table, whose source is an assumption', ({ areas, postcodes }) => {
    const told = new Set(postcodes.places.flatMap(({ councils }) => councils));
    const councils = areas.flatMap((area) => area.councils.map(({ code }) => code));
    expect(councils.filter((council) => !told.has(council))).toEqual([]);
    expect(postcodes.source.from).toBe('assumption');
  });
});

describe('inside an ended contract', () => {
  it.each([
    ['avon-somerset-partnership', 'bristol', '2016-03-31', 'bristol-2015'],
    ['avon-somerset-partnership', 'south-gloucestershire', '2015-04-01', 'north-east-2015'],
    ['gloucestershire', 'stroud', '2019-03-31', 'gloucestershire-2018'],
    ['gloucestershire', 'stroud', '2021-03-31', 'gloucestershire-2020'],
  ])('%s: a referral from %s on %s goes to its provider under %s', (code, council, day, contract) => {
    expect(referredOn(asOfItsPage(serviceOf(code)), council, day).routing).toMatchObject({
      kind: 'provider',
      contract,
    });
  });

  it.each([
    ['avon-somerset-partnership', 'bristol', '2016-04-01'],
    ['avon-somerset-partnership', 'somerset', '2026-11-22'],
    ['gloucestershire', 'stroud', '2021-04-01'],
  ])('%s: one from %s on %s is accepted, flagged and in triage', (code, council, day) => {
    expect(referredOn(asOfItsPage(serviceOf(code)), council, day)).toEqual({
      routing: { kind: 'triage', reason: 'contract-ended' },
      tasks: ['triage-referral'],
    });
  });
});

describe('a wrong table of postcodes is refused', () => {
  const changed = (places: unknown) =>
    parseProfile('services/example.ts', { ...partnership, postcodes: { ...partnership.postcodes, places } });

  it.each([
    ['a council that is not there', [{ councils: ['atlantis'], of: ['BS1'] }], /no council "atlantis"/],
    ['an outcode twice', [{ councils: ['bristol'], of: ['BS1', 'BS1'] }], /"BS1" is there twice/],
    ['a whole postcode', [{ councils: ['bristol'], of: ['BS1 4ND'] }], /must be an outcode/],
    ['no postcode at all', [{ councils: ['bristol'], of: ['Bristol'] }], /must be an outcode/],
    ['small letters', [{ councils: ['bristol'], of: ['bs1'] }], /must be an outcode/],
  ])('%s', (_words, places, reason) => {
    expect(() => changed(places)).toThrow(reason);
  });
});
