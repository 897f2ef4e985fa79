import { INFORMAL, recordedInformally } from './informal.js';
import { Life, PROFILE, referred, sessionArranged } from './lives.js';
import { closed, type Situation, T } from './situations.js';

const { practices: _none, ...FROM_BEFORE } = PROFILE;

const itself = { other: referred().case.id, ...T };

export const INTAKE: readonly Situation[] = [
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
  ['linking a case with itself', referred, 'link-cases', { ...itself, kind: 'related' }, 'LINK_TO_ITSELF'],
  ['merging a case into itself', referred, 'merge-into', itself, 'LINK_TO_ITSELF'],
  ['merging what is closed', closed, 'merge-into', { ...itself, other: 'another' }, 'CASE_CLOSED'],
  [
    'merging a case whose session is to come',
    sessionArranged,
    'merge-into',
    { ...itself, other: 'another' },
    'SESSION_AHEAD',
  ],
  ['merging informal practice', recordedInformally, 'merge-into', itself, 'CASE_CLOSED'],
  ['going on with informal practice', recordedInformally, 'accept', {}, 'CASE_CLOSED'],
];
