import { type CommandPayloads, type DueReminder, plusMinutes } from '../src/index.js';
import { eligible, HARMED, prepared, RESPONSIBLE, sessionArranged } from './lives.js';
import { closed, type Situation, T, wait, withdrawn } from './situations.js';

/** Text first, then email, on weekday evenings; the partner sees the emails. */
export const safeContact: CommandPayloads['record-safe-contact'] = {
  participant: HARMED,
  order: ['sms', 'email'],
  weekdays: [1, 2, 3, 4, 5],
  from: '18:00',
  until: '20:00',
  seenBy: { sms: ['nobody'], email: ['partner'] },
  voicemail: false,
  format: 'large-print',
  ...T,
};

/** The other side sees their letters. */
export const watched = () =>
  eligible().do('record-safe-contact', { ...safeContact, seenBy: { letter: ['household', 'the-other-side'] } });

/** The person harmed has been asked whether they are ready now. */
export const asked = () => {
  const life = prepared().do('agree-wait', { ...wait, until: { kind: 'date', date: '2027-01-04' } });
  return life.until('2027-01-04T12:00:00.000Z');
};
/** The same, a day later and more. */
export const askedBefore = (hours = 25) => {
  const life = asked();
  life.now = plusMinutes(life.case.lastReminders[0]!.at, hours * 60);
  return life;
};
export const again = { participant: HARMED, purpose: 'readiness-date' as const };
/** Nobody has been nudged more often than they agreed to. */
const nudged = () => {
  const until = { kind: 'open' as const, nudgeEveryDays: 30, nudgesAtMost: 2 };
  const life = prepared().do('agree-wait', { ...wait, until });
  while (life.case.lastReminders.length === 0) life.untilNextDeadline();
  life.now = plusMinutes(life.now, 25 * 60);
  return life;
};
const toldOfSession = () => {
  const life = sessionArranged();
  while (!life.case.lastReminders.some(({ purpose }) => purpose === 'session')) life.untilNextDeadline();
  return life;
};

export const CONTACT: readonly Situation[] = [
  ['safe contact in a closed case', closed, 'record-safe-contact', safeContact, 'CASE_CLOSED'],
  [
    'safe contact of a stranger',
    eligible,
    'record-safe-contact',
    { ...safeContact, participant: 'x' },
    'PARTICIPANT_NOT_FOUND',
  ],
  [
    'safe contact of someone who left',
    withdrawn,
    'record-safe-contact',
    { ...safeContact, participant: RESPONSIBLE },
    'PARTICIPANT_WITHDRAWN',
  ],
  ['safe contact recorded by a referrer', eligible, 'record-safe-contact', safeContact, 'ROLE_NOT_ALLOWED', 'referrer'],
  [
    'a way that the other side sees',
    eligible,
    'record-safe-contact',
    { ...safeContact, seenBy: { email: ['the-other-side'] } },
    'SEEN_BY_OTHER_SIDE',
  ],
  [
    'safe hours that end before they begin',
    eligible,
    'record-safe-contact',
    { ...safeContact, from: '20:00', until: '18:00' },
    'ENDS_BEFORE_START',
  ],
  [
    'safe hours of no length',
    eligible,
    'record-safe-contact',
    { ...safeContact, from: '18:00', until: '18:00' },
    'ENDS_BEFORE_START',
  ],
  [
    'days on which the service never works',
    eligible,
    'record-safe-contact',
    { ...safeContact, weekdays: [6, 7] },
    'NO_WORKING_DAY',
  ],
  [
    'a way that the other side sees, said to be safe',
    watched,
    'record-contact-safety',
    { participant: HARMED, channel: 'letter', safety: 'safe' },
    'SEEN_BY_OTHER_SIDE',
  ],
  ['a message of a closed case, again', closed, 'resend-reminder', again, 'CASE_CLOSED'],
  ['a message again before there was one', eligible, 'resend-reminder', again, 'NOTHING_TO_RESEND'],
  [
    'a message again that was due to others',
    askedBefore,
    'resend-reminder',
    { ...again, participant: RESPONSIBLE },
    'NOTHING_TO_RESEND',
  ],
  [
    'a message of another kind, again',
    askedBefore,
    'resend-reminder',
    { ...again, purpose: 'session' },
    'NOTHING_TO_RESEND',
  ],
  [
    'a message again to a stranger',
    askedBefore,
    'resend-reminder',
    { ...again, participant: 'x' },
    'PARTICIPANT_NOT_FOUND',
  ],
  [
    'a message again to someone who left',
    () => askedBefore().do('withdraw', { participant: HARMED, reason: 'changed-mind', ...T }),
    'resend-reminder',
    again,
    'PARTICIPANT_WITHDRAWN',
  ],
  [
    'a message again during a hold',
    () => askedBefore().do('hold', { kind: 'safety', reviewOn: null, ...T }),
    'resend-reminder',
    again,
    'CASE_ON_HOLD',
  ],
  [
    'a message again about a wait that has ended',
    () => askedBefore().do('mark-ready', { participant: HARMED }),
    'resend-reminder',
    again,
    'NO_LONGER_WANTED',
  ],
  [
    'a message again about a session that was moved',
    () => {
      const life = toldOfSession();
      const [{ id } = { id: '' }] = life.case.sessions;
      const moved = { startsAt: '2026-07-07T10:00:00.000Z', endsAt: '2026-07-07T12:00:00.000Z' };
      const by = { venue: null, neutral: true, byWhom: 'service' as const, who: null };
      return life.do('reschedule-session', { session: id, ...moved, ...by, reason: 'ill', ...T });
    },
    'resend-reminder',
    { ...again, purpose: 'session' },
    'NO_LONGER_WANTED',
  ],
  ['a nudge again that they had', nudged, 'resend-reminder', { ...again, purpose: 'nudge' }, 'NUDGES_TOO_MANY'],
  ['a message again within a day', asked, 'resend-reminder', again, 'RESENT_TOO_SOON'],
  [
    'a message again that is on its way',
    () => {
      const life = askedBefore();
      const due = { ...life.case.lastReminders[0]!, dueAt: life.now, state: 'due', since: life.now, nextAt: null };
      const reminder = { ...due, attempt: 1, away: 0, channel: null, tried: [] } as unknown as DueReminder;
      life.theCase = { ...life.case, reminders: [reminder] };
      return life;
    },
    'resend-reminder',
    again,
    'STILL_BEING_SENT',
  ],
  [
    'a message again for the fourth time',
    () => {
      const life = askedBefore();
      for (let times = 0; times < 3; times += 1) {
        life.do('resend-reminder', again);
        life.now = plusMinutes(life.now, 25 * 60);
      }
      return life;
    },
    'resend-reminder',
    again,
    'RESENT_OFTEN',
  ],
];
