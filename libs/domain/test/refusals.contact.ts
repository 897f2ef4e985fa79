import type { CommandPayloads } from '../src/index.js';
import { eligible, HARMED, RESPONSIBLE } from './lives.js';
import { closed, type Situation, T, withdrawn } from './situations.js';

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
];
