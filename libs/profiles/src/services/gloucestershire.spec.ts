import { loadProfiles, profileByCode } from '../index.js';

const gloucestershire = profileByCode(loadProfiles(), 'gloucestershire')!;
const councilNames = gloucestershire.areas.map((area) => area.councils.map((council) => council.name));

describe('Restorative Gloucestershire', () => {
  it('takes referrals by phone, email and website', () => {
    expect(gloucestershire.intake).toMatchObject({
      channels: expect.arrayContaining(['phone', 'email', 'website']),
      phone: '01452754542',
      email: 'RestorativeGloucestershireCaseReferrals@gloucestershire.pnn.police.uk',
      website: 'http://www.restorativegloucestershire.co.uk/',
    });
  });

  it('works in five settings, formally and informally', () => {
    expect(gloucestershire.scope).toMatchObject({
      settings: ['school', 'childrens-home', 'community', 'criminal-justice', 'workplace'],
      practice: ['formal', 'informal'],
    });
  });

  it('says harmed and harmer beside victim and offender', () => {
    expect(gloucestershire.words).toMatchObject({
      personHarmed: { one: 'harmed person', beside: ['victim'] },
      personResponsible: { one: 'harmer', beside: ['offender'] },
    });
  });

  it('has statutory, non-statutory and voluntary partners, and six districts', () => {
    expect(gloucestershire.intake.partnerKinds).toEqual(
      expect.arrayContaining(['statutory', 'non-statutory', 'voluntary']),
    );
    expect(councilNames).toEqual([['Cheltenham', 'Cotswold', 'Forest of Dean', 'Gloucester', 'Stroud', 'Tewkesbury']]);
  });

  it('was awarded every year until 2021, with a running sample renewed every year', () => {
    expect(gloucestershire.commissioner.money).toBe('Ministry of Justice');
    expect(gloucestershire.contracts.map(({ kind, from, to, renewal }) => [kind, from, to, renewal])).toEqual([
      ['page', '2018-04-01', '2019-03-31', 'annual'],
      ['page', '2019-04-01', '2020-03-31', 'annual'],
      ['page', '2020-04-01', '2021-03-31', 'annual'],
      ['sample', '2024-04-01', null, 'annual'],
    ]);
  });
});
