import {
  HARMED,
  eligible,
  assigned,
  prepared,
  RESPONSIBLE,
  sessionArranged,
  SUPPORTER,
  waitingUntil,
} from './lives.js';
import { start, started } from './refusals.sessionDay.js';
import { finding, held, session, T, type Situation } from './situations.js';

const DAY = '2026-04-14T13:00:00.000Z';
const moved = {
  session: start.session,
  startsAt: '2026-04-21T13:00:00.000Z',
  endsAt: '2026-04-21T15:00:00.000Z',
  venue: null,
  neutral: false,
  byWhom: 'service' as const,
  who: null,
  reason: 'facilitator-not-available' as const,
  ...T,
};
const virtual = { ...session, format: 'virtual' as const, venue: null, textId: 't1' };
const overlapping = { ...session, startsAt: '2026-04-14T14:30:00.000Z', endsAt: '2026-04-14T16:00:00.000Z' };

/** Sessions: arranging them and moving them. */
export const SESSIONS: readonly Situation[] = [
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
    'a session with a supporter who has not consented',
    () => prepared().do('withdraw-consent', { participant: SUPPORTER, purpose: 'participation', ...T }),
    'arrange-session',
    { ...session, attendees: [HARMED, RESPONSIBLE, SUPPORTER] },
    'CONSENT_NEEDED',
  ],
  ['a meeting nowhere', prepared, 'arrange-session', { ...session, venue: null }, 'VENUE_NEEDED'],
  [
    'a meeting that is not on neutral ground',
    prepared,
    'arrange-session',
    { ...session, neutral: false },
    'VENUE_NOT_NEUTRAL',
  ],
  ['a virtual meeting without a link', prepared, 'arrange-session', { ...virtual, textId: null }, 'LINK_NEEDED'],
  [
    'the same facilitator twice',
    prepared,
    'arrange-session',
    { ...session, coFacilitators: ['coord-1'] },
    'FACILITATOR_TWICE',
  ],
  [
    'the same people at the same time',
    sessionArranged,
    'arrange-session',
    { ...overlapping, venue: 'hall', lead: 'coord-2' },
    'CLASH',
  ],
  [
    'the same room at the same time',
    sessionArranged,
    'arrange-session',
    { ...overlapping, attendees: [HARMED, RESPONSIBLE], lead: 'coord-2' },
    'CLASH',
  ],

  ['moving a session when none is arranged', prepared, 'reschedule-session', moved, 'UNKNOWN_SESSION'],
  ['moving another session', sessionArranged, 'reschedule-session', { ...moved, session: 's' }, 'UNKNOWN_SESSION'],
  [
    'moving a session into the past',
    sessionArranged,
    'reschedule-session',
    { ...moved, startsAt: '2026-03-01T13:00:00.000Z' },
    'DATE_IN_PAST',
  ],
  [
    'moving a session to an end before its start',
    sessionArranged,
    'reschedule-session',
    { ...moved, endsAt: DAY },
    'ENDS_BEFORE_START',
  ],
  [
    'moving a session to a venue that is not neutral',
    sessionArranged,
    'reschedule-session',
    { ...moved, venue: 'home' },
    'VENUE_NOT_NEUTRAL',
  ],
  [
    'moving a session without saying which participant asked',
    sessionArranged,
    'reschedule-session',
    { ...moved, byWhom: 'participant' },
    'DETAILS_NEEDED',
  ],
  [
    'moving a session for a stranger',
    sessionArranged,
    'reschedule-session',
    { ...moved, byWhom: 'participant', who: 'x' },
    'PARTICIPANT_NOT_FOUND',
  ],
  ['moving a session that has started', started, 'reschedule-session', moved, 'ALREADY_STARTED'],
  [
    'moving a session onto another',
    () => sessionArranged().do('arrange-session', session),
    'reschedule-session',
    { ...moved, startsAt: '2026-05-05T11:00:00.000Z', endsAt: '2026-05-05T13:00:00.000Z' },
    'CLASH',
  ],
];
