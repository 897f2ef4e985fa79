import { JUSTICE_STAGES } from '@whenready/domain/words';
import { loadProfiles, profileByCode } from './index.js';

const profiles = loadProfiles();

describe('the five partnerships as their pages describe them', () => {
  it('are five, each with a prefix of its own', () => {
    expect(profiles.map(({ code, prefix }) => [code, prefix])).toEqual([
      ['avon-somerset-partnership', 'ASP'],
      ['avon-somerset-police', 'ASC'],
      ['gloucestershire', 'GLO'],
      ['merseyside', 'MER'],
      ['wiltshire', 'WIL'],
    ]);
  });

  it.each([
    ['avon-somerset-partnership', 'Avon and Somerset Office of the Police and Crime Commissioner'],
    ['avon-somerset-police', 'Avon and Somerset Police'],
    ['gloucestershire', 'Gloucestershire Office of the Police and Crime Commissioner'],
    ['merseyside', 'Merseyside Police and Crime Commissioner'],
    ['wiltshire', 'Wiltshire Police and Crime Commissioner'],
  ])('%s has its commissioner, who sees figures and never persons', (code, commissioner) => {
    expect(profileByCode(profiles, code)?.commissioner).toMatchObject({ name: commissioner, sees: 'figures' });
  });

  it.each(profiles)('$code works at any stage of justice, and without a crime number', ({ scope }) => {
    expect(scope.justiceStages).toEqual(JUSTICE_STAGES);
    expect(scope.crimeNumberNeeded).toBe(false);
  });

  it.each(profiles)('$code has the three requirements before any communication', ({ requirements }) => {
    expect(requirements.map((requirement) => requirement.code)).toEqual(['responsibility', 'willingness', 'safety']);
  });

  it.each(profiles)('$code may be started by either side or an agency', ({ intake }) => {
    expect(intake.startedBy).toEqual(['person-harmed', 'person-responsible', 'agency']);
  });

  it.each(profiles)('$code names 999 and 101 out of hours', ({ outOfHours }) => {
    expect(outOfHours).toMatchObject({ emergency: '999', nonEmergency: '101' });
  });

  it.each(profiles)('$code keeps working hours as an assumption, without evenings, weekends or bank holidays', (it) => {
    expect(it.hours).toMatchObject({
      weekdays: [1, 2, 3, 4, 5],
      bankHolidays: 'england-and-wales',
      source: { from: 'assumption' },
    });
  });

  it.each(profiles)('$code carries the duties of practice with their sources', (it) => {
    expect(it.facilitation.supervision).toMatchObject({ everyWeeks: 12, source: { from: 'published' } });
    expect(it.complaints).toMatchObject({ answerWithinDays: 28, withinMonths: 3, source: { from: 'published' } });
    expect(it.serviceLevels.information).toMatchObject({
      workingDays: 5,
      enhancedRightsWorkingDays: 1,
      source: { from: 'published', unchecked: true },
    });
    expect(it.serviceLevels.source.from).toBe('assumption');
  });

  it.each(profiles)('$code has text only, larger text and a quick way out', ({ accessibility }) => {
    expect(accessibility).toMatchObject({
      textOnly: true,
      textSizes: ['default', 'large', 'largest'],
      leaveSite: true,
    });
  });

  it.each(profiles)('$code has one contract that runs today in every area', ({ areas, contracts }) => {
    for (const { code } of areas) {
      expect(contracts.filter((contract) => contract.area === code && contract.to === null)).toHaveLength(1);
    }
  });
});
