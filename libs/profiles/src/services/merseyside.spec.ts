import { loadProfiles, profileByCode } from '../index.js';

const merseyside = profileByCode(loadProfiles(), 'merseyside')!;
const councilNames = merseyside.areas.map((area) => area.councils.map((council) => council.name));

describe('Merseyside', () => {
  it('is delivered by Victim Support through Victim Care Merseyside in five boroughs', () => {
    expect(merseyside.providers).toMatchObject([
      { name: 'Victim Support', about: expect.stringContaining('Victim Care Merseyside') },
    ]);
    expect(councilNames).toEqual([['Knowsley', 'Liverpool', 'Sefton', 'St Helens', 'Wirral']]);
  });

  it('takes complex and sensitive cases with two facilitators, a sign-off and reviews', () => {
    expect(merseyside.sensitiveCases).toMatchObject({
      facilitators: 2,
      signOffBy: 'supervisor',
      reviewEveryDays: 28,
    });
  });

  it('shows the published research, with source and caveat, never as its own', () => {
    expect(merseyside.publishedFigures.map(({ code, value, unit }) => [code, value, unit])).toEqual([
      ['satisfied', 85, 'percent'],
      ['would-recommend', 78, 'percent'],
      ['saved-for-each-pound', 8, 'pounds-for-one-pound'],
      ['fewer-trauma-symptoms', null, 'direction'],
      ['less-fear-and-anger', null, 'direction'],
    ]);
    expect(merseyside.publishedFigures.every(({ standing }) => standing === 'published')).toBe(true);
    expect(merseyside.publishedFigures[2]!.caveat).toMatch(/London site.*Justice Committee/);
  });
});
