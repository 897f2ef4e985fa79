import { INFORMAL, recordedInformally } from './informal.js';
import { Life, PROFILE, referred } from './lives.js';
import { type Situation, T } from './situations.js';

const { practices: _none, ...FROM_BEFORE } = PROFILE;

export const INFORMALLY: readonly Situation[] = [
  ['informal practice as a command to a case', referred, 'record-informal', INFORMAL, 'CASE_EXISTS'],
  [
    'informal practice of a service that has formal practice alone',
    () => new Life(undefined, { ...PROFILE, practices: ['formal'] }),
    'record-informal',
    INFORMAL,
    'INFORMAL_NOT_OFFERED',
  ],
  [
    'informal practice of a service whose version is from before it was asked',
    () => new Life(undefined, FROM_BEFORE),
    'record-informal',
    INFORMAL,
    'INFORMAL_NOT_OFFERED',
  ],
  [
    'informal practice tomorrow',
    () => new Life(),
    'record-informal',
    { ...INFORMAL, on: '2026-03-03' },
    'DATE_IN_FUTURE',
  ],
  [
    'informal practice in a way that the service does not offer',
    () => new Life(undefined, { ...PROFILE, formats: ['face-to-face'] }),
    'record-informal',
    { ...INFORMAL, done: 'letter' },
    'FORMAT_NOT_OFFERED',
  ],
  [
    'informal practice recorded by a commissioner',
    () => new Life(),
    'record-informal',
    INFORMAL,
    'ROLE_NOT_ALLOWED',
    'commissioner',
  ],
  ['reopening informal practice', recordedInformally, 'reopen', { cameBack: [], ...T }, 'INFORMAL_NOT_REOPENED'],
  ['going on with informal practice', recordedInformally, 'accept', {}, 'CASE_CLOSED'],
];
