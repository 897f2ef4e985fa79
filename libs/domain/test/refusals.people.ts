import type { CommandPayloads } from '../src/index.js';
import {
  eligible,
  HARMED,
  Life as NewLife,
  prepared,
  referred,
  RESPONSIBLE,
  sessionArranged,
  SUPPORTER,
} from './lives.js';
import { closed, type Situation, T, withdrawn } from './situations.js';

export const JOINED = 'p4';

/** A second person harmed, as `add-participant` has them. */
export const second: CommandPayloads['add-participant'] = {
  participant: JOINED,
  role: 'person-harmed',
  supports: null,
  ...T,
};
export const details = { participant: HARMED, changed: ['email' as const], details: 'd1', ...T };
export const needs = { participant: HARMED, needs: ['hearing-loop' as const], language: 'cy', ...T };

const crowded = (): NewLife => {
  const life = referred();
  for (let place = life.case.tracks.length; place < 30; place += 1)
    life.do('add-participant', { ...second, participant: `q${place}`, role: 'observer' });
  return life;
};

export const PEOPLE: readonly Situation[] = [
  ['someone joins a closed case', closed, 'add-participant', second, 'CASE_CLOSED'],
  ['a facilitator adds someone', eligible, 'add-participant', second, 'ROLE_NOT_ALLOWED', 'facilitator'],
  ['the thirty-first person', crowded, 'add-participant', second, 'TOO_MANY_PEOPLE'],
  ['someone who is there already', eligible, 'add-participant', { ...second, participant: HARMED }, 'ALREADY_THERE'],
  [
    'a side gets larger while a session is arranged',
    sessionArranged,
    'add-participant',
    second,
    'COMMUNICATION_UNDER_WAY',
  ],
  ['a supporter of nobody', eligible, 'add-participant', { ...second, role: 'supporter' }, 'SUPPORTS_WHOM'],
  [
    'a supporter of a supporter',
    eligible,
    'add-participant',
    { ...second, role: 'supporter', supports: SUPPORTER },
    'SUPPORTS_WHOM',
  ],
  [
    'an observer for one side',
    eligible,
    'add-participant',
    { ...second, role: 'observer', supports: HARMED },
    'SUPPORTS_WHOM',
  ],
  [
    'an interpreter for a stranger',
    eligible,
    'add-participant',
    { ...second, role: 'interpreter', supports: 'x' },
    'PARTICIPANT_NOT_FOUND',
  ],
  [
    'a supporter of someone who left',
    withdrawn,
    'add-participant',
    { ...second, role: 'supporter', supports: RESPONSIBLE },
    'PARTICIPANT_WITHDRAWN',
  ],
  [
    'an organisation with a guardian',
    eligible,
    'add-participant',
    { ...second, kind: 'organisation', young: true },
    'NOT_AN_ORGANISATION',
  ],
  [
    'an organisation that observes',
    eligible,
    'add-participant',
    { ...second, role: 'observer', kind: 'organisation' },
    'NOT_AN_ORGANISATION',
  ],
  [
    'a referral with a supporter of nobody',
    () => new NewLife(),
    'refer',
    {
      caseId: 'c',
      reference: 'r',
      facts: referred().case.referral,
      participants: [
        { id: HARMED, role: 'person-harmed', supports: null },
        { id: SUPPORTER, role: 'supporter', supports: null },
      ],
      ...T,
    },
    'SUPPORTS_WHOM',
  ],
  ['needs of a stranger', eligible, 'record-needs', { ...needs, participant: 'x' }, 'PARTICIPANT_NOT_FOUND'],
  [
    'needs of someone who left',
    withdrawn,
    'record-needs',
    { ...needs, participant: RESPONSIBLE },
    'PARTICIPANT_WITHDRAWN',
  ],
  ['details of a stranger', eligible, 'change-details', { ...details, participant: 'x' }, 'PARTICIPANT_NOT_FOUND'],
  ['no new detail', eligible, 'change-details', { ...details, changed: [] }, 'NOTHING_CHANGED'],
  [
    'someone who speaks for a person',
    eligible,
    'change-details',
    { ...details, changed: ['spokesperson'] },
    'NOT_AN_ORGANISATION',
  ],
  [
    'a preparation of tomorrow',
    prepared,
    'record-preparation',
    { participant: HARMED, topics: ['what-rj-is'], prepared: false, on: '2026-03-03', ...T },
    'DATE_IN_FUTURE',
  ],
  [
    'an observer takes responsibility',
    () => eligible().do('add-participant', { ...second, role: 'observer' }),
    'record-requirement',
    {
      participant: JOINED,
      requirement: 'willingness',
      met: true,
      evidence: 'conversation',
      on: '2026-03-02',
      ...T,
    },
    'REQUIREMENT_NOT_THEIRS',
  ],
];
