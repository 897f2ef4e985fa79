import { CONSENT_PURPOSES, type DecisionProfile } from '../src/index.js';

/** A small service for tests: one area, one running contract and one that ended. */
export const PROFILE: DecisionProfile = {
  code: 'testshire',
  version: 1,
  prefix: 'TST',
  areas: [
    {
      code: 'north',
      councils: ['northtown'],
      contracts: [{ code: 'north-running', provider: 'north-mediation', from: '2020-04-01', to: null }],
    },
    {
      code: 'south',
      councils: ['southtown'],
      contracts: [{ code: 'south-ended', provider: 'south-justice', from: '2015-04-01', to: '2016-03-31' }],
    },
  ],
  formats: ['face-to-face', 'virtual', 'shuttle', 'letter'],
  practices: ['formal', 'informal'],
  serviceLevels: { referral: 5, eligibility: 20, preparation: 60, communication: 20, 'follow-up': 20 },
  hours: { weekdays: [1, 2, 3, 4, 5], opens: '09:00', closes: '17:00', quietFrom: '20:00', quietUntil: '08:00' },
  waits: { reviewEveryDays: 90, nudgeAtLeastEveryDays: 28, nudgesAtMost: 6 },
  reminders: { sessionDaysBefore: 1 },
  followUp: { afterDays: [42] },
  holds: { reviewEveryDays: 28 },
  windows: { warnDaysBefore: [56, 14] },
  taskDays: 3,
  consent: { purposes: CONSENT_PURPOSES, wordingVersion: 'autumn', requiredForCommunication: true },
  sensitive: { facilitators: 2, accreditation: 'advanced', riskReviewEveryDays: 28 },
};

/** The same service, which has every case supervised every twelve weeks. */
export const SUPERVISED: DecisionProfile = { ...PROFILE, supervision: { everyDays: 84 } };

/** The same service, which writes to people of whatever it can. */
export const WRITING: DecisionProfile = {
  ...PROFILE,
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
};

/** Another service, with two providers of its own; one works in two areas. */
export const ELSEWHERE_PROFILE: DecisionProfile = {
  ...PROFILE,
  code: 'elseshire',
  version: 7,
  prefix: 'ELS',
  areas: [
    {
      code: 'coast',
      councils: ['harbour'],
      contracts: [{ code: 'coast-running', provider: 'coast-mediation', from: '2020-04-01', to: null }],
    },
    {
      code: 'hills',
      councils: ['hilltown'],
      contracts: [
        { code: 'hills-ended', provider: 'coast-mediation', from: '2018-04-01', to: '2019-03-31' },
        { code: 'hills-running', provider: 'hill-justice', from: '2020-04-01', to: null },
      ],
    },
  ],
};
