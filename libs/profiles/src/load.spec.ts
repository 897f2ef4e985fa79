import { loadProfiles, parseProfile, profileByCode, WrongProfile } from './index.js';
import { SHIPPED_PROFILES } from './services/index.js';

const FILE = 'services/example.ts';
const sound = SHIPPED_PROFILES['services/avon-somerset-partnership.ts'];
const ENGLISH = 'messages.templates.en.purposes';
const SESSION = `${ENGLISH}.session.standard`;
const SMS = `${SESSION}.sms`;
const bristol = sound.areas[0]!;
const exmoor = { ...bristol, code: 'exmoor', councils: [{ code: 'exmoor', name: 'Exmoor' }] };

/** A sound profile, with another value (or none) at one path of it. */
function changed(path: string, value: unknown): unknown {
  const copy = structuredClone(sound);
  const steps = path.split('.');
  const last = steps.pop()!;
  const parent = steps.reduce<unknown>((part, step) => (part as Record<string, unknown>)[step], copy);
  (parent as Record<string, unknown>)[last] = value;
  return copy;
}

function problemsOf(load: () => unknown): WrongProfile['problems'] {
  try {
    load();
  } catch (error) {
    if (error instanceof WrongProfile) return error.problems;
    throw error;
  }
  return [];
}

describe('a wrong profile is refused with its file, the path and the reason', () => {
  it.each<[string, string, unknown, string, RegExp]>([
    ['no name', 'name', undefined, 'name', /expected string/],
    ['an empty name', 'name', '  ', 'name', /must not be empty/],
    ['a code with capitals', 'code', 'Bristol', 'code', /lower-case/],
    ['a prefix of four letters', 'prefix', 'AVON', 'prefix', /three capital letters/],
    ['a version of nought', 'version', 0, 'version', />=1/],
    ['a field that nobody reads', 'colour', 'red', 'the top', /Unrecognized key: "colour"/],
    ['a maximum for waits', 'waits.maximumDays', 365, 'waits', /"maximumDays"/],
    ['an area without councils', 'areas.0.councils', [], 'areas.0.councils', /at least one council/],
    [
      'a council in two areas',
      'areas.1.councils.0.code',
      'bristol',
      'areas.1.councils.0.code',
      /already in area "bristol"/,
    ],
    ['an area twice', 'areas.3', { ...bristol, councils: exmoor.councils }, 'areas.3.code', /"bristol" is there twice/],
    ['an area without a contract', 'areas.3', exmoor, 'areas.3.code', /"exmoor" has no contract/],
    ['a contract with nobody', 'contracts.0.provider', 'nobody', 'contracts.0.provider', /no provider "nobody"/],
    ['a contract for nowhere', 'contracts.5.area', 'nowhere', 'contracts.5.area', /no area "nowhere"/],
    ['a contract that ends before it begins', 'contracts.0.to', '2015-03-31', 'contracts.0.to', /before/],
    ['a contract from no day', 'contracts.0.from', '2015-02-29', 'contracts.0.from', /YYYY-MM-DD/],
    ['a contract worth nothing', 'contracts.0.value', 0, 'contracts.0.value', />0/],
    [
      'two contracts of an area at once',
      'contracts.3.from',
      '2016-03-31',
      'contracts.3',
      /same time as contract "bristol-2015"/,
    ],
    [
      'a sample contract that claims the page',
      'contracts.3.source',
      { from: 'page' },
      'contracts.3.source',
      /assumption/,
    ],
    ['an unknown format', 'formats.0.code', 'telepathy', 'formats.0.code', /Invalid option/],
    ['no format at all', 'formats', [], 'formats', /at least one/],
    ['a format twice', 'formats.1.code', 'face-to-face', 'formats', /twice/],
    ['an unknown setting', 'scope.settings.1', 'moon', 'scope.settings.1', /Invalid option/],
    ['a crime number needed', 'scope.crimeNumberNeeded', true, 'scope.crimeNumberNeeded', /expected false/],
    ['two requirements only', 'requirements', sound.requirements.slice(0, 2), 'requirements', /must be the three/],
    [
      'a requirement twice',
      'requirements.2.code',
      'willingness',
      'requirements',
      /responsibility, willingness, safety/,
    ],
    ['hours without a source', 'hours.source', undefined, 'hours.source', /Invalid/],
    ['no weekday', 'hours.weekdays', [], 'hours.weekdays', /at least one weekday/],
    ['an eighth weekday', 'hours.weekdays.1', 8, 'hours.weekdays.1', /<=7/],
    ['a time of 25:00', 'hours.closes', '25:00', 'hours.closes', /HH:MM/],
    ['closing before opening', 'hours.closes', '08:00', 'hours.closes', /after `opens`/],
    ['opening while clocks change', 'hours.opens', '01:30', 'hours.opens', /05:00/],
    ['quiet hours in the day', 'hours.quietFrom', '07:00', 'hours.quietUntil', /over midnight/],
    ['quiet hours that leave no hour', 'hours.quietUntil', '17:00', 'hours.quietFrom', /no working hour/],
    [
      'a stage without a service level',
      'serviceLevels.workingDays.eligibility',
      undefined,
      'serviceLevels.workingDays.eligibility',
      /expected number/,
    ],
    ['daily nudges', 'waits.nudgeAtLeastEveryDays', 1, 'waits.nudgeAtLeastEveryDays', /7 days/],
    ['endless nudges', 'waits.nudgesAtMost', 100, 'waits.nudgesAtMost', /at most 24/],
    ['follow-ups out of order', 'followUp.afterDays', [182, 42], 'followUp.afterDays', /must rise/],
    ['warnings out of order', 'windows.warnDaysBefore', [14, 56], 'windows.warnDaysBefore', /must fall/],
    ['half a task day', 'tasks.workingDays', 0.5, 'tasks.workingDays', /expected int/],
    [
      'supervision every 16 weeks',
      'facilitation.supervision.everyWeeks',
      16,
      'facilitation.supervision.everyWeeks',
      /every 12 weeks/,
    ],
    [
      'one facilitator for sensitive cases',
      'sensitiveCases.facilitators',
      1,
      'sensitiveCases.facilitators',
      /at least two/,
    ],
    ['consent without participation', 'consent.purposes', ['research'], 'consent.purposes', /participation/],
    [
      'an accreditation of no level',
      'sensitiveCases.accreditation',
      'very good',
      'sensitiveCases.accreditation',
      /Invalid option/,
    ],
    ['a commissioner who sees persons', 'commissioner.sees', 'persons', 'commissioner.sees', /"figures"/],
    ['out-of-hours words without 999', 'outOfHours.wording', 'Call 101.', 'outOfHours.wording', /999 and 101/],
    ['a feedback address that is none', 'feedback.email', 'us', 'feedback.email', /email/],
    ['a source of no kind', 'holds.source', { from: 'hearsay' }, 'holds.source.from', /Invalid/],
    ['days before a session out of order', 'messages.sessionDaysBefore', [1, 7], 'messages.sessionDaysBefore', /fall/],
    ['a channel of no provider', 'messages.channels.sms', 'pigeon', 'messages.channels.sms', /Invalid option/],
    ['no message in a minute', 'messages.perMinute', 0, 'messages.perMinute', />=1/],
    ['a purpose without words', `${ENGLISH}.nudge`, undefined, `${ENGLISH}.nudge`, /Invalid|expected object/],
    ['words that name the matter', `${SMS}.text`, 'Court on ((when)).', `${SMS}.text`, /^names the matter: "court"$/],
    ['a subject that does', `${SESSION}.subject`, 'Your RJ meeting', `${SESSION}.subject`, /names the matter: "rj"/],
    [
      'Welsh words that do',
      'messages.templates.cy.purposes.nudge.standard.sms.text',
      'Y llys.',
      'messages.templates.cy.purposes.nudge.standard.sms.text',
      /names the matter: "llys"/,
    ],
    [
      'words that name the service',
      `${SMS}.text`,
      'SOMERSET COMMUNITY JUSTICE PARTNERSHIP: ((when))',
      `${SMS}.text`,
      /^names the service: "Somerset Community Justice Partnership"$/,
    ],
    [
      'a placeholder that nothing fills',
      `${SMS}.text`,
      'On ((day)), ((when)).',
      `${SMS}.text`,
      /nothing fills: \(\(day/,
    ],
    ['one that is not known then', `${SMS}.text`, '((when)) ((until))', `${SMS}.text`, /may not use \(\(until\)\)/],
    ['a reminder that says no time', `${SMS}.text`, 'Soon.', `${SMS}.text`, /^must say \(\(when\)\)$/],
    ['a link in words without one', `${SMS}.text`, '((when)) ((link))', `${SMS}.text`, /`withLink` alone/],
    ['no link in words with one', `${SMS}.withLink`, 'On ((when)).', `${SMS}.withLink`, /must say \(\(link\)\)/],
    ['a number that is not there', 'messages.phone', null, `${SMS}.text`, /has no number/],
    ['a text without end', `${SMS}.text`, `((when)) ${'la '.repeat(150)}`, `${SMS}.text`, /^takes 4 text messages/],
    [
      'an answer out of hours without 999',
      `${ENGLISH}.message-acknowledged.standard.sms.text`,
      'Call 101. We are back on ((until)).',
      `${ENGLISH}.message-acknowledged.standard.sms.text`,
      /^must name 999$/,
    ],
  ])('%s', (_what, at, value, path, reason) => {
    const problems = problemsOf(() => parseProfile(FILE, changed(at, value)));
    expect(problems).toContainEqual({ file: FILE, path, reason: expect.stringMatching(reason) });
  });

  it.each([
    ['nothing', undefined],
    ['a list', []],
    ['words', 'a profile'],
  ])('%s instead of a profile', (_what, data) => {
    expect(problemsOf(() => parseProfile(FILE, data))).toEqual([
      { file: FILE, path: 'the top', reason: expect.stringMatching(/expected object/) },
    ]);
  });

  it.each([
    ['a local result', { standing: 'local' }, 'publishedFigures.0.standing', /never written into a profile/],
    ['an assumption', { source: { from: 'assumption', because: 'guess' } }, 'publishedFigures.0.source', /publication/],
    ['a percentage without its number', { value: null }, 'publishedFigures.0.value', /must be a number/],
    ['no caveat', { caveat: '' }, 'publishedFigures.0.caveat', /must not be empty/],
  ])('a published figure that is %s', (_what, wrong, path, reason) => {
    const merseyside = structuredClone(SHIPPED_PROFILES['services/merseyside.ts']);
    Object.assign(merseyside.publishedFigures[0]!, wrong);
    expect(problemsOf(() => parseProfile(FILE, merseyside))).toContainEqual({
      file: FILE,
      path,
      reason: expect.stringMatching(reason),
    });
  });
});

describe('loading profiles', () => {
  it('says every problem of every file in one message, a line each', () => {
    const files = {
      'services/a.ts': changed('prefix', 'a'),
      'services/b.ts': { ...sound, version: 0, words: undefined },
    };
    expect(problemsOf(() => loadProfiles(files)).map(({ file, path }) => `${file} ${path}`)).toEqual([
      'services/a.ts prefix',
      'services/b.ts version',
      'services/b.ts words',
    ]);
    expect(() => loadProfiles(files)).toThrow(
      /^Profile services\/a\.ts, at prefix: must be three capital letters\nProfile services\/b\.ts, at version: .*\n/,
    );
  });

  it('refuses a code or a prefix that another profile has', () => {
    const files = { 'services/a.ts': sound, 'services/b.ts': changed('name', 'Another') };
    expect(problemsOf(() => loadProfiles(files))).toEqual([
      {
        file: 'services/b.ts',
        path: 'code',
        reason: '"avon-somerset-partnership" is already used by services/a.ts',
      },
      { file: 'services/b.ts', path: 'prefix', reason: '"ASP" is already used by services/a.ts' },
    ]);
  });

  it('finds a profile by its code', () => {
    const profiles = loadProfiles();
    expect(profileByCode(profiles, 'wiltshire')?.name).toBe('Restorative Together');
    expect(profileByCode(profiles, 'atlantis')).toBeUndefined();
  });
});
