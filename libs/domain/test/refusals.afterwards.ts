import {
  assigned,
  consenting,
  eligible,
  HARMED,
  Life,
  outcomeAgreed,
  prepared,
  PROFILE,
  RESPONSIBLE,
  sessionArranged,
  sessionHeld,
  SUPPORTER,
} from './lives.js';
import { closed, T, type Situation, withdrawn } from './situations.js';

const NAMELESS = { ...PROFILE, feedback: { anonymous: true } };
const nameless = () => prepared(eligible(assigned(new Life(undefined, NAMELESS))));
const answers = { fear: 4, anger: 2, sleep: null, feelingSafe: 2, feelingHeard: null, movingOn: 3 };
const item = (more: object = {}) => ({ kind: 'payment' as const, by: RESPONSIBLE, dueOn: '2026-06-01', ...more });
const proposed = () => sessionHeld().do('record-agreement', { items: [item()], agreedBy: [RESPONSIBLE], ...T });
const change = {
  change: 'new-date' as const,
  dueOn: '2026-09-01',
  reason: 'needs-longer' as const,
  agreedBy: [HARMED, RESPONSIBLE],
  ...T,
};
const agreedItem = () => outcomeAgreed().case.agreement?.items[0]?.id ?? '';
const complained = () => prepared().do('record-complaint', { from: HARMED, about: 'process', on: '2026-03-02', ...T });
const permitted = () => [HARMED, RESPONSIBLE].reduce((life, id) => consenting(life, id, 'case-study'), prepared());
const answer = { outcome: 'upheld' as const, ...T };

export const AFTERWARDS: readonly Situation[] = [
  [
    'hours of an apology',
    sessionHeld,
    'record-agreement',
    { items: [item({ kind: 'apology', hours: 2 })], agreedBy: [], ...T },
    'QUANTITY_NOT_FITTING',
  ],
  [
    'an amount of voluntary work',
    sessionHeld,
    'record-agreement',
    { items: [item({ kind: 'voluntary-work', pence: 500 })], agreedBy: [], ...T },
    'QUANTITY_NOT_FITTING',
  ],
  [
    'agreed by a stranger',
    sessionHeld,
    'record-agreement',
    { items: [item()], agreedBy: ['x'], ...T },
    'PARTICIPANT_NOT_FOUND',
  ],
  ['agreeing to nothing', sessionHeld, 'agree-to-outcome', { participant: HARMED, ...T }, 'NOTHING_PROPOSED'],
  ['agreeing as a stranger', proposed, 'agree-to-outcome', { participant: 'x', ...T }, 'PARTICIPANT_NOT_FOUND'],
  ['agreeing twice', proposed, 'agree-to-outcome', { participant: RESPONSIBLE, ...T }, 'ALREADY_AGREED'],
  [
    'completing the task of a proposal by hand',
    proposed,
    'complete-task',
    { task: taskOf(proposed()), ...T },
    'UNKNOWN_TASK',
  ],
  ['changing what was never agreed', sessionHeld, 'change-agreement', { item: 'i', ...change }, 'UNKNOWN_ITEM'],
  ['changing another item', outcomeAgreed, 'change-agreement', { item: 'i', ...change }, 'UNKNOWN_ITEM'],
  [
    'moving an item to no date',
    outcomeAgreed,
    'change-agreement',
    { ...change, item: agreedItem(), dueOn: null },
    'DATE_IN_PAST',
  ],
  [
    'a change that one side wants',
    outcomeAgreed,
    'change-agreement',
    { ...change, item: agreedItem(), agreedBy: [RESPONSIBLE] },
    'BOTH_SIDES_NEEDED',
  ],
  [
    'a change that a supporter wants for one side',
    outcomeAgreed,
    'change-agreement',
    { ...change, item: agreedItem(), agreedBy: [RESPONSIBLE, SUPPORTER] },
    'BOTH_SIDES_NEEDED',
  ],
  [
    'a change that a stranger agrees to',
    outcomeAgreed,
    'change-agreement',
    { ...change, item: agreedItem(), agreedBy: ['x'] },
    'PARTICIPANT_NOT_FOUND',
  ],
  [
    'hours on an apology',
    outcomeAgreed,
    'record-amends',
    { item: agreedItem(), state: 'done', hours: 3, nextDueOn: null, ...T },
    'QUANTITY_NOT_FITTING',
  ],
  [
    'the wish of the person responsible to hear of their own amends',
    prepared,
    'record-progress-wish',
    { participant: RESPONSIBLE, wishes: true },
    'WISH_NOT_THEIRS',
  ],
  [
    'the wish of a stranger',
    prepared,
    'record-progress-wish',
    { participant: 'x', wishes: true },
    'PARTICIPANT_NOT_FOUND',
  ],
  [
    'measures of someone who left',
    withdrawn,
    'record-measures',
    { participant: RESPONSIBLE, when: 'before', ...answers },
    'PARTICIPANT_WITHDRAWN',
  ],
  [
    'measures after, before anything was said',
    prepared,
    'record-measures',
    { participant: HARMED, when: 'after', ...answers },
    'NOTHING_COMMUNICATED',
  ],
  [
    'nameless measures a second time',
    () => nameless().do('record-measures', { participant: HARMED, when: 'before', ...answers }),
    'record-measures',
    { participant: HARMED, when: 'before', ...answers },
    'ALREADY_RECORDED',
  ],
  [
    'a complaint of a stranger as if of the case',
    prepared,
    'record-complaint',
    { from: 'x', about: 'service', on: '2026-03-02', ...T },
    'PARTICIPANT_NOT_FOUND',
  ],
  [
    'a complaint of tomorrow',
    prepared,
    'record-complaint',
    { from: null, about: 'service', on: '2026-03-03', ...T },
    'DATE_IN_FUTURE',
  ],
  [
    'answering where nobody complained',
    prepared,
    'answer-complaint',
    { complaint: 'c', ...answer },
    'UNKNOWN_COMPLAINT',
  ],
  ['answering another complaint', complained, 'answer-complaint', { complaint: 'c', ...answer }, 'UNKNOWN_COMPLAINT'],
  [
    'answering as the coordinator',
    complained,
    'answer-complaint',
    { complaint: complained().case.complaints[0]?.id ?? '', ...answer },
    'ROLE_NOT_ALLOWED',
    'coordinator',
  ],
  [
    'closing while a complaint is open',
    complained,
    'close',
    { outcome: 'not-proceeding', reason: 'ill', ...T },
    'COMPLAINT_OPEN',
  ],
  [
    'closing while a session is to come',
    sessionArranged,
    'close',
    { outcome: 'not-proceeding', reason: 'ill', ...T },
    'SESSION_AHEAD',
  ],
  ['a case study that nobody permitted', prepared, 'use-as-case-study', T, 'CONSENT_NEEDED'],
  [
    'a case study that one side permits',
    () => consenting(prepared(), HARMED, 'case-study'),
    'use-as-case-study',
    T,
    'CONSENT_NEEDED',
  ],
  [
    'a case study of a young person without their guardian',
    () =>
      consenting(consenting(assigned(undefined, { young: true }), HARMED, 'case-study', true), HARMED, 'case-study'),
    'use-as-case-study',
    T,
    'CONSENT_NEEDED',
  ],
  ['a case study twice', () => permitted().do('use-as-case-study', T), 'use-as-case-study', T, 'ALREADY_A_CASE_STUDY'],
  ['stopping what is no case study', prepared, 'stop-case-study', T, 'NOT_A_CASE_STUDY'],
  [
    'a consent to take part on a closed case',
    closed,
    'record-consent',
    {
      participant: HARMED,
      purpose: 'participation',
      how: 'written',
      witness: null,
      on: '2026-03-02',
      guardian: false,
      ...T,
    },
    'CASE_CLOSED',
  ],
];

function taskOf(life: Life): string {
  return life.case.tasks.find(({ kind }) => kind === 'agree-outcome')?.id ?? '';
}
