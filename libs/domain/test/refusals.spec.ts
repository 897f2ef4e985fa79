import {
  COMMANDS,
  type CommandName,
  type CommandPayloads,
  isRefusal,
  type RefusalCode,
  type StaffRole,
} from '../src/index.js';
import {
  assigned,
  concluded,
  eligible,
  HARMED,
  type Life,
  Life as NewLife,
  outcomeAgreed,
  prepared,
  referred,
  requirementsMet,
  RESPONSIBLE,
  sessionArranged,
  sessionHeld,
  SUPPORTER,
  waitingUntil,
} from './lives.js';

type Situation = {
  [N in CommandName]: readonly [string, () => Life, N, CommandPayloads[N], RefusalCode, StaffRole?];
}[CommandName];

const T = { textId: null };
const session = {
  format: 'face-to-face' as const,
  startsAt: '2026-05-05T10:00:00.000Z',
  endsAt: '2026-05-05T12:00:00.000Z',
  lead: 'coord-1',
  attendees: [HARMED, RESPONSIBLE],
  ...T,
};
const wait = {
  participant: HARMED,
  until: { kind: 'date' as const, date: '2027-01-04' },
  contactBy: 'email' as const,
  avoid: [],
  reviewOn: null,
  ...T,
};
const finding = {
  participant: RESPONSIBLE,
  requirement: 'responsibility' as const,
  met: true,
  evidence: 'plea' as const,
  on: '2026-03-02',
  ...T,
};
const letter = { kind: 'apology' as const, from: RESPONSIBLE, to: HARMED, ...T };
const closed = () => concluded();
const held = () => prepared().do('hold', { kind: 'safety', reviewOn: null, ...T });
const withdrawn = () => eligible().do('withdraw', { participant: RESPONSIBLE, reason: 'changed-mind', ...T });

const SITUATIONS: readonly Situation[] = [
  [
    'nobody to refer',
    () => new NewLife(),
    'refer',
    { caseId: 'c', reference: 'r', facts: referred().case.referral, participants: [], ...T },
    'PARTICIPANT_NEEDED',
  ],
  [
    'the case is there already',
    referred,
    'refer',
    { caseId: 'c', reference: 'r', facts: referred().case.referral, participants: [], ...T },
    'CASE_EXISTS',
  ],
  ['there is no such case', () => new NewLife(), 'accept', {}, 'CASE_NOT_FOUND'],
  ['a role that does not move cases', referred, 'accept', {}, 'ROLE_NOT_ALLOWED', 'commissioner'],
  ['accepted already', assigned, 'accept', {}, 'ALREADY_ACCEPTED'],
  ['declining what was accepted', assigned, 'decline', { reason: 'out-of-area', ...T }, 'ALREADY_ACCEPTED'],
  ['an area that the service does not have', referred, 'route', { area: 'west', provider: 'x' }, 'UNKNOWN_AREA'],
  [
    'a provider without a contract there',
    referred,
    'route',
    { area: 'north', provider: 'south-justice' },
    'UNKNOWN_PROVIDER',
  ],
  ['with that provider already', referred, 'route', { area: 'north', provider: 'north-mediation' }, 'ALREADY_ROUTED'],
  ['assigning before accepting', referred, 'assign', { coordinator: 'coord-1' }, 'NOT_ACCEPTED_YET'],
  ['a requirement before eligibility', referred, 'record-requirement', finding, 'NOT_ACCEPTED_YET'],
  [
    'a requirement of nobody',
    assigned,
    'record-requirement',
    { ...finding, participant: 'x' },
    'PARTICIPANT_NOT_FOUND',
  ],
  [
    'responsibility of the person harmed',
    assigned,
    'record-requirement',
    { ...finding, participant: HARMED },
    'REQUIREMENT_NOT_THEIRS',
  ],
  ['established tomorrow', assigned, 'record-requirement', { ...finding, on: '2026-03-03' }, 'DATE_IN_FUTURE'],
  ['a requirement of someone who left', withdrawn, 'record-requirement', finding, 'PARTICIPANT_WITHDRAWN'],
  [
    'eligible without the requirements',
    assigned,
    'decide-eligibility',
    { outcome: 'eligible', reasons: [], ...T },
    'REQUIREMENTS_NOT_MET',
  ],
  [
    'eligible with one side alone',
    () => requirementsMet().do('withdraw', { participant: RESPONSIBLE, reason: 'ill', ...T }),
    'decide-eligibility',
    { outcome: 'eligible', reasons: [], ...T },
    'PARTICIPANT_NEEDED',
  ],
  [
    'not suitable without saying why',
    assigned,
    'decide-eligibility',
    { outcome: 'not-suitable', reasons: [], ...T },
    'REASON_NEEDED',
  ],
  [
    'eligibility decided twice',
    eligible,
    'decide-eligibility',
    { outcome: 'eligible', reasons: [], ...T },
    'WRONG_STAGE',
  ],
  [
    'preparation before eligibility',
    assigned,
    'record-preparation',
    { participant: HARMED, topics: ['what-rj-is'], prepared: false, ...T },
    'WRONG_STAGE',
  ],
  [
    'waiting until yesterday',
    prepared,
    'agree-wait',
    { ...wait, until: { kind: 'date', date: '2026-03-01' } },
    'DATE_IN_PAST',
  ],
  ['a review that has passed', prepared, 'agree-wait', { ...wait, reviewOn: '2026-03-02' }, 'DATE_IN_PAST'],
  [
    'nudges too often',
    prepared,
    'agree-wait',
    { ...wait, until: { kind: 'open', nudgeEveryDays: 7, nudgesAtMost: 3 } },
    'NUDGES_TOO_MANY',
  ],
  [
    'more nudges than the cap',
    prepared,
    'agree-wait',
    { ...wait, until: { kind: 'open', nudgeEveryDays: 30, nudgesAtMost: 7 } },
    'NUDGES_TOO_MANY',
  ],
  ['a wait across an arranged session', sessionArranged, 'agree-wait', wait, 'COMMUNICATION_UNDER_WAY'],
  ['ready when nobody waits', prepared, 'mark-ready', { participant: HARMED }, 'NOT_WAITING'],
  [
    'ready, but it is the other who waits',
    () => waitingUntil(prepared(), '2027-01-04'),
    'mark-ready',
    { participant: RESPONSIBLE },
    'NOT_WAITING',
  ],
  ['held twice', held, 'hold', { kind: 'outside', reviewOn: null, ...T }, 'CASE_ON_HOLD'],
  [
    'a hold review that has passed',
    prepared,
    'hold',
    { kind: 'outside', reviewOn: '2026-01-01', ...T },
    'DATE_IN_PAST',
  ],
  ['resuming what is not held', prepared, 'resume', {}, 'NOT_ON_HOLD'],
  ['a coordinator lifts a hold for safety', held, 'resume', {}, 'SUPERVISOR_NEEDED', 'coordinator'],
  ['a session before eligibility', assigned, 'arrange-session', session, 'WRONG_STAGE'],
  ['a session while on hold', held, 'arrange-session', session, 'CASE_ON_HOLD'],
  ['a session as a letter', prepared, 'arrange-session', { ...session, format: 'letter' }, 'FORMAT_NOT_OFFERED'],
  [
    'a session in the past',
    prepared,
    'arrange-session',
    { ...session, startsAt: '2026-03-02T10:00:00.000Z' },
    'DATE_IN_PAST',
  ],
  [
    'a session that ends before it starts',
    prepared,
    'arrange-session',
    { ...session, endsAt: session.startsAt },
    'ENDS_BEFORE_START',
  ],
  ['a session with a stranger', prepared, 'arrange-session', { ...session, attendees: ['x'] }, 'PARTICIPANT_NOT_FOUND'],
  [
    'a meeting of one side',
    prepared,
    'arrange-session',
    { ...session, attendees: [HARMED, SUPPORTER] },
    'PARTICIPANT_NEEDED',
  ],
  ['a session with someone unprepared', eligible, 'arrange-session', session, 'NOT_PREPARED'],
  [
    'a session with someone not ready',
    () => waitingUntil(prepared(), '2027-01-04'),
    'arrange-session',
    session,
    'STILL_WAITING',
  ],
  [
    'a session after safety was lost',
    () => prepared().do('record-requirement', { ...finding, participant: HARMED, requirement: 'safety', met: false }),
    'arrange-session',
    session,
    'REQUIREMENTS_NOT_MET',
  ],
  [
    'recording a session when none is arranged',
    prepared,
    'record-session',
    { session: 's', outcome: 'held', reason: null, ...T },
    'UNKNOWN_SESSION',
  ],
  [
    'recording another session',
    sessionArranged,
    'record-session',
    { session: 's', outcome: 'held', reason: null, ...T },
    'UNKNOWN_SESSION',
  ],
  [
    'held before it began',
    sessionArranged,
    'record-session',
    { session: sessionArranged().case.sessions[0]?.id ?? '', outcome: 'held', reason: null, ...T },
    'DATE_IN_FUTURE',
  ],
  ['a letter to the same side', prepared, 'begin-letter', { ...letter, to: RESPONSIBLE }, 'SAME_SIDE'],
  ['a letter from someone unprepared', eligible, 'begin-letter', letter, 'NOT_PREPARED'],
  [
    'recording a letter when none is begun',
    prepared,
    'record-letter',
    { letter: 'l', outcome: 'delivered', ...T },
    'UNKNOWN_LETTER',
  ],
  ['an agreement before anything was said', prepared, 'record-agreement', { items: [], ...T }, 'NOTHING_COMMUNICATED'],
  [
    'an agreement while another letter is under way',
    () => sessionHeld().do('begin-letter', letter),
    'record-agreement',
    { items: [], ...T },
    'COMMUNICATION_UNDER_WAY',
  ],
  [
    'amends by a stranger',
    sessionHeld,
    'record-agreement',
    { items: [{ kind: 'apology', by: 'x', dueOn: '2027-01-01' }], ...T },
    'PARTICIPANT_NOT_FOUND',
  ],
  [
    'amends due in the past',
    sessionHeld,
    'record-agreement',
    { items: [{ kind: 'apology', by: RESPONSIBLE, dueOn: '2026-01-01' }], ...T },
    'DATE_IN_PAST',
  ],
  [
    'amends where none were agreed',
    sessionHeld,
    'record-amends',
    { item: 'i', state: 'done', nextDueOn: null, ...T },
    'UNKNOWN_ITEM',
  ],
  [
    'amends of another item',
    outcomeAgreed,
    'record-amends',
    { item: 'i', state: 'done', nextDueOn: null, ...T },
    'UNKNOWN_ITEM',
  ],
  [
    'done in part without a next date',
    outcomeAgreed,
    'record-amends',
    { item: outcomeAgreed().case.agreement?.items[0]?.id ?? '', state: 'part-done', nextDueOn: null, ...T },
    'DATE_IN_PAST',
  ],
  [
    'a follow-up before follow-up',
    sessionHeld,
    'record-follow-up',
    { followUp: 'f', satisfied: null, wouldRecommend: null, ...T },
    'UNKNOWN_FOLLOW_UP',
  ],
  [
    'another follow-up',
    outcomeAgreed,
    'record-follow-up',
    { followUp: 'f', satisfied: null, wouldRecommend: null, ...T },
    'UNKNOWN_FOLLOW_UP',
  ],
  ['a task when there is none', prepared, 'complete-task', { task: 't', ...T }, 'UNKNOWN_TASK'],
  [
    'unsticking by marking a task as done',
    () => assigned().until('2026-06-01T10:00:00.000Z'),
    'complete-task',
    { task: 't', ...T },
    'UNKNOWN_TASK',
  ],
  [
    'withdrawing twice',
    withdrawn,
    'withdraw',
    { participant: RESPONSIBLE, reason: 'ill', ...T },
    'PARTICIPANT_WITHDRAWN',
  ],
  ['closing before accepting', referred, 'close', { outcome: 'completed', reason: null, ...T }, 'NOT_ACCEPTED_YET'],
  [
    'completed with things open',
    outcomeAgreed,
    'close',
    { outcome: 'completed', reason: null, ...T },
    'CLOSING_INCOMPLETE',
  ],
  [
    'not proceeding without a reason',
    prepared,
    'close',
    { outcome: 'not-proceeding', reason: null, ...T },
    'REASON_NEEDED',
  ],
  ['anything on a closed case', closed, 'mark-ready', { participant: HARMED }, 'CASE_CLOSED'],
  ['reopening an open case', prepared, 'reopen', T, 'CASE_NOT_CLOSED'],
];

describe('a command is refused with a code, words and a way out', () => {
  it.each(SITUATIONS.map((situation) => [situation[0], situation] as const))('%s', (_words, situation) => {
    const [, live, name, payload, code, role] = situation;
    const life = live();
    const before = life.theCase;
    const result = life.try(name, payload as never, role);
    expect(isRefusal(result) && result.code).toBe(code);
    expect(result).toMatchObject({ message: expect.stringMatching(/\.$/), wayOut: expect.stringMatching(/\.$/) });
    expect(life.theCase).toBe(before);
  });

  it('has a situation for every command but the note, which is never refused while the case exists', () => {
    const tried = new Set(SITUATIONS.map(([, , name]) => name));
    expect(Object.keys(COMMANDS).filter((name) => !tried.has(name as CommandName))).toEqual([
      'record-contact-safety',
      'record-reminders-agreed',
      'add-note',
      'time-passed',
      'record-reminder',
    ]);
  });
});
