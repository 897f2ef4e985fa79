import { decisionProfile, loadProfiles } from './index.js';

const profiles = loadProfiles();

describe('the slice that a case decides by', () => {
  it.each(profiles.map((profile) => [profile.code, profile] as const))('%s stays under 4 KB', (_code, profile) => {
    expect(Buffer.byteLength(JSON.stringify(decisionProfile(profile)))).toBeLessThan(4096);
  });

  it('carries codes, dates and numbers alone', () => {
    expect(decisionProfile(profiles[0]!)).toEqual({
      code: 'avon-somerset-partnership',
      version: 6,
      prefix: 'ASP',
      areas: [
        {
          code: 'bristol',
          councils: ['bristol'],
          contracts: [
            {
              code: 'bristol-2015',
              provider: 'neighbourhood-justice-team-bristol',
              from: '2015-04-01',
              to: '2016-03-31',
            },
            { code: 'bristol-sample', provider: 'neighbourhood-justice-team-bristol', from: '2024-04-01', to: null },
          ],
        },
        {
          code: 'north-east',
          councils: ['bath-and-north-east-somerset', 'south-gloucestershire'],
          contracts: [
            { code: 'north-east-2015', provider: 'north-east-collaboration', from: '2015-04-01', to: '2016-03-31' },
            { code: 'north-east-sample', provider: 'north-east-collaboration', from: '2024-04-01', to: null },
          ],
        },
        {
          code: 'somerset',
          councils: ['north-somerset', 'somerset'],
          contracts: [
            {
              code: 'somerset-2015',
              provider: 'somerset-community-justice-partnership',
              from: '2015-04-01',
              to: '2016-03-31',
            },
            {
              code: 'somerset-sample',
              provider: 'somerset-community-justice-partnership',
              from: '2024-04-01',
              to: null,
            },
          ],
        },
      ],
      formats: ['face-to-face', 'virtual', 'shuttle', 'letter'],
      serviceLevels: { referral: 5, eligibility: 20, preparation: 60, communication: 30, 'follow-up': 140 },
      hours: { weekdays: [1, 2, 3, 4, 5], opens: '09:00', closes: '17:00', quietFrom: '20:00', quietUntil: '08:00' },
      waits: { reviewEveryDays: 84, nudgeAtLeastEveryDays: 28, nudgesAtMost: 6 },
      reminders: { sessionDaysBefore: 2, place: 'address' },
      followUp: { afterDays: [42, 182] },
      holds: { reviewEveryDays: 28 },
      windows: { warnDaysBefore: [56, 14] },
      taskDays: 3,
      practices: ['formal'],
      consent: {
        purposes: ['participation', 'automated-reminders', 'information-sharing', 'research', 'case-study'],
        wordingVersion: 'sample-1',
        requiredForCommunication: true,
      },
      sensitive: { facilitators: 2, accreditation: 'advanced', riskReviewEveryDays: 28 },
      supervision: { everyDays: 84 },
      complaints: {
        answerWithinDays: 28,
        warnDaysBefore: 7,
        thenTo: 'Restorative Justice Council',
        withinMonths: 3,
      },
      closing: { requires: ['outcome-agreement', 'amends-settled', 'follow-ups', 'no-open-complaint'] },
      feedback: { anonymous: true },
      messages: {
        channels: ['email', 'sms', 'letter'],
        perMinute: 60,
        receiptHours: 72,
        linkDays: 14,
        sessionDaysBefore: [7, 1],
        amendsDaysBefore: 7,
        survey: true,
        letterWaiting: true,
        resend: { afterHours: 24, atMost: 3 },
      },
    });
  });

  it('says which channels are on, and of a version from before messages nothing of them', () => {
    const wiltshire = profiles.find(({ code }) => code === 'wiltshire')!;
    expect(decisionProfile(wiltshire).messages?.channels).toEqual(['email']);
    const { messages: _later, ...earlier } = wiltshire;
    expect(decisionProfile(earlier as typeof wiltshire)).not.toHaveProperty('messages');
  });

  it('of a version from before supervision was asked for asks for none', () => {
    const { facilitation, ...rest } = profiles[0]!;
    const { countedFrom: _later, ...supervision } = facilitation.supervision;
    const earlier = { ...rest, facilitation: { ...facilitation, supervision } };
    expect(decisionProfile(earlier as (typeof profiles)[0])).not.toHaveProperty('supervision');
  });

  it('of a version from before consent was asked for asks for none', () => {
    const { consent: _later, ...earlier } = profiles[0]!;
    const slice = decisionProfile(earlier as (typeof profiles)[0]);
    expect(slice).not.toHaveProperty('consent');
    expect(slice).not.toHaveProperty('sensitive');
  });
});
