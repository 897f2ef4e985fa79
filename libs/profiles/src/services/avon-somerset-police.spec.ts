import { loadProfiles, profileByCode } from '../index.js';

const police = profileByCode(loadProfiles(), 'avon-somerset-police')!;

describe('Avon and Somerset Police', () => {
  it('words the requirements as its page does', () => {
    expect(police.requirements.map(({ wording }) => wording)).toEqual([
      'The offender must take some responsibility for the crime.',
      'Both the victim and the offender must be willing to participate.',
      'It has to be safe for both the victim and the offender to be involved in the process.',
    ]);
  });

  it('offers four formats from its own page', () => {
    expect(police.formats.map((format) => format.code)).toEqual(['face-to-face', 'virtual', 'shuttle', 'letter']);
    expect(police.formats.every(({ source }) => source.from === 'page')).toBe(true);
  });

  it('makes amends by explaining, apologising and voluntary work', () => {
    expect(police.amends.kinds).toEqual(expect.arrayContaining(['explanation', 'apology', 'voluntary-work']));
  });

  it('takes feedback at its address, and tells case studies only with permission', () => {
    expect(police.feedback).toMatchObject({
      email: 'vwfeedback@avonandsomerset.police.uk',
      anonymous: true,
      caseStudies: 'with-permission-only',
    });
  });

  it('says that nobody reads in the evening and at weekends', () => {
    expect(police.outOfHours).toMatchObject({
      wording:
        'Emails and phones are not monitored during evenings and weekends. In an emergency, call 999 and in a non-emergency call 101.',
      source: { from: 'page' },
    });
  });

  it('covers all five councils by itself', () => {
    expect(police.areas.flatMap((area) => area.councils)).toHaveLength(5);
  });
});
