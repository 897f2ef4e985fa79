import { loadProfiles, profileByCode } from '../index.js';

const partnership = profileByCode(loadProfiles(), 'avon-somerset-partnership')!;
const councilNames = partnership.areas.map((area) => area.councils.map((council) => council.name));

describe('Avon and Somerset Restorative Partnership', () => {
  it('routes five councils in three areas', () => {
    expect(councilNames).toEqual([
      ['Bristol'],
      ['Bath and North East Somerset', 'South Gloucestershire'],
      ['North Somerset', 'Somerset'],
    ]);
  });

  it.each([
    ['bristol', 'The Neighbourhood Justice Team, Bristol', 41_000],
    ['north-east', 'Bristol Mediation, Neighbourhood Justice Team and Stand Against Racism and Inequality', 50_000],
    ['somerset', 'Somerset Community Justice Partnership', 62_000],
  ])('has the contract of the page for %s, and a running sample', (area, provider, value) => {
    const named = partnership.contracts
      .filter((contract) => contract.area === area)
      .map((contract) => ({
        ...contract,
        provider: partnership.providers.find(({ code }) => code === contract.provider)?.name,
      }));
    expect(named).toMatchObject([
      { kind: 'page', provider, value, to: '2016-03-31' },
      { kind: 'sample', provider, to: null, source: { from: 'assumption' } },
    ]);
  });

  it('was worth £153,000 in all', () => {
    const page = partnership.contracts.filter(({ kind }) => kind === 'page');
    expect(page.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(153_000);
  });

  it('names the three agencies of the North East', () => {
    expect(partnership.providers.find(({ code }) => code === 'north-east-collaboration')?.members).toEqual([
      'Bristol Mediation',
      'Neighbourhood Justice Team (Avon and Somerset Police)',
      'Stand Against Racism and Inequality (SARI)',
    ]);
  });

  it('reaches from neighbours to serious crime, referred by Lighthouse and the police', () => {
    expect(partnership.scope.settings).toEqual(['criminal-justice', 'community']);
    expect(partnership.intake.partners.map(({ name }) => name)).toEqual([
      'Lighthouse Victim and Witness Care',
      'Avon and Somerset Police',
    ]);
  });

  it('meets in a neutral place, with consent, supporters and an observer, led by a professional', () => {
    expect(partnership.meetings).toMatchObject({
      everyAttendeeConsents: true,
      neutralVenue: true,
      lead: 'RJ professional',
      supportersWelcome: true,
      observers: ['Lighthouse Victim and Witness Care officer'],
    });
    expect(partnership.facilitation.by).toEqual(['staff', 'volunteer']);
  });
});
