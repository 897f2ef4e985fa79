import type { Case, DueReminder, Track } from '@whenready/domain';
import { whyNotToPerson } from './whyNot.js';

const MONDAY_TEN = '2027-03-01T10:00:00.000Z';
const reminder: DueReminder = {
  id: 'reminder-9',
  participant: 'p1',
  purpose: 'readiness-date',
  occurrence: 'wait-4',
  dueAt: MONDAY_TEN,
  state: 'due',
  since: MONDAY_TEN,
  nextAt: null,
  attempt: 1,
  away: 0,
  putOff: 0,
  channel: null,
  tried: [],
};
const wait = { id: 'wait-4', contactBy: 'email', avoid: [] as string[] };
const session = { id: 'session-7', moved: 0, outcome: 'arranged', startsAt: '2027-03-02T14:00:00.000Z', reminders: [] };
const track = {
  id: 'p1',
  contact: { email: 'safe' },
  remindersAgreed: false,
  findings: { willingness: { met: true }, safety: { met: true } },
  consents: {},
  withdrawn: null,
  answer: null,
  wait,
} as unknown as Track;
const theCase = {
  closed: null,
  hold: null,
  referral: { sensitivities: [] },
  tracks: [track],
  sessions: [session],
  reminders: [reminder],
} as unknown as Case;

const withTrack = (change: object): Case => ({ ...theCase, tracks: [{ ...track, ...change } as Track] });
const ask = (of: Case, due = reminder, now = MONDAY_TEN) => whyNotToPerson(of, due, null, now);

test('a reminder that is due and wanted may go', () => {
  expect(ask(theCase)).toBeNull();
});

test.each<[string, Case]>([
  ['withdrawn', withTrack({ withdrawn: { reason: 'changed-mind', at: MONDAY_TEN } })],
  ['stopped', withTrack({ stopped: MONDAY_TEN })],
  ['on-hold', { ...theCase, hold: { kind: 'safety' } } as unknown as Case],
  ['consent-withdrawn', withTrack({ consents: { 'automated-reminders': { withdrawnAt: MONDAY_TEN } } })],
  ['consent-withdrawn', withTrack({ consents: { participation: { withdrawnAt: MONDAY_TEN } } })],
  ['no-longer-wanted', { ...theCase, reminders: [] }],
  ['no-longer-wanted', { ...theCase, closed: { at: MONDAY_TEN } } as unknown as Case],
  ['no-longer-wanted', withTrack({ findings: { willingness: { met: false } } })],
  ['no-longer-wanted', withTrack({ findings: { safety: { met: false } } })],
  ['no-longer-wanted', withTrack({ wait: null })],
  ['no-longer-wanted', withTrack({ wait: { ...wait, id: 'wait-40' } })],
  ['asked-to-be-phoned', withTrack({ wait: { ...wait, contactBy: 'phone' } })],
])('%s', (why, of) => {
  expect(ask(of)).toBe(why);
});

test.each(['sexual-harm', 'domestic-abuse'])('after %s only to those who agreed', (harm) => {
  const referral = { sensitivities: [harm] };
  expect(ask({ ...theCase, referral } as unknown as Case)).toBe('not-agreed-for-this-harm');
  expect(ask({ ...withTrack({ remindersAgreed: true }), referral } as unknown as Case)).toBeNull();
});

test('a STOP that was taken is honoured before the case has heard of it', () => {
  expect(whyNotToPerson(theCase, reminder, MONDAY_TEN, MONDAY_TEN)).toBe('stopped');
});

test('of a session only while it is arranged and still to come', () => {
  const due: DueReminder = { ...reminder, purpose: 'session', occurrence: 'session-7' };
  const arranged = { ...withTrack({ wait: null }), reminders: [due] };
  expect(ask(arranged, due)).toBeNull();
  expect(ask(arranged, due, session.startsAt)).toBe('no-longer-wanted');
  const cancelled = { ...arranged, sessions: [{ ...session, outcome: 'cancelled' }] } as unknown as Case;
  expect(ask(cancelled, due)).toBe('no-longer-wanted');
});

test.each(['session', 'session-invitation', 'session-change'] as const)(
  'of a session that was moved: %s of before',
  (purpose) => {
    const due: DueReminder = { ...reminder, purpose, occurrence: 'session-7' };
    const moved = (times: number) => ({
      ...withTrack({ wait: null }),
      reminders: [due],
      sessions: [{ ...session, moved: times }] as unknown as Case['sessions'],
    });
    expect(ask(moved(0), due)).toBeNull();
    expect(ask(moved(1), due)).toBe('no-longer-wanted');
  },
);

test('of a cancelled session its end, even where the case is closed, but not to the unwilling', () => {
  const due: DueReminder = { ...reminder, purpose: 'session-cancellation', occurrence: 'session-7' };
  const sessions = [{ ...session, outcome: 'cancelled' }] as unknown as Case['sessions'];
  const cancelled = { ...withTrack({ wait: null }), reminders: [due], sessions };
  expect(ask(cancelled, due)).toBeNull();
  expect(ask({ ...cancelled, closed: { at: MONDAY_TEN } } as unknown as Case, due)).toBeNull();
  expect(ask({ ...cancelled, sessions: [session] as unknown as Case['sessions'] }, due)).toBe('no-longer-wanted');
  const unwilling = { ...cancelled, ...withTrack({ wait: null, findings: { willingness: { met: false } } }) };
  expect(ask({ ...unwilling, reminders: [due], sessions }, due)).toBe('no-longer-wanted');
});
