import { loadProfiles, profileByCode } from '../index.js';

const wiltshire = profileByCode(loadProfiles(), 'wiltshire')!;
const councilNames = wiltshire.areas.map((area) => area.councils.map((council) => council.name));

describe('Wiltshire', () => {
  it('communicates by letter, by shuttle and face to face', () => {
    expect(wiltshire.formats.map((format) => format.code).sort()).toEqual(['face-to-face', 'letter', 'shuttle']);
  });

  it('has staff and volunteers, and a network of partners who refer', () => {
    expect(wiltshire.providers).toMatchObject([
      { name: 'Restorative Together', about: expect.stringContaining('Lead provider') },
    ]);
    expect(wiltshire.facilitation.by).toEqual(['staff', 'volunteer']);
    expect(wiltshire.intake.partners.map(({ name }) => name)).toEqual([
      'Schools',
      'Children’s services',
      'Workplaces',
      'Hospitals',
      'Communities',
    ]);
    expect(wiltshire.scope.settings).toEqual([
      'criminal-justice',
      'school',
      'childrens-services',
      'workplace',
      'hospital',
      'community',
    ]);
    expect(councilNames).toEqual([['Wiltshire', 'Swindon']]);
  });

  it('asks a guardian for a young person', () => {
    expect(wiltshire.youngPeople.guardianConsentUnder).toBe(18);
  });

  it('shows 14% less reoffending as a benchmark with its source', () => {
    expect(wiltshire.publishedFigures).toMatchObject([
      { code: 'less-reoffending', value: 14, standing: 'published', source: { from: 'published' } },
    ]);
  });
});
