import { HARMED, type Life, prepared, RESPONSIBLE, sessionArranged, sessionResult, SUPPORTER } from './lives.js';
import { facilitators, risk, session, type Situation } from './situations.js';

const DAY = '2026-04-14T13:00:00.000Z';
/** Starting a meeting with everyone. */
export const start = {
  session: sessionArranged().case.sessions[0]?.id ?? '',
  present: [HARMED, RESPONSIBLE, SUPPORTER],
};
const onTheDay = (life = sessionArranged()): Life => life.until(DAY);
/** People sit together. */
export const started = () => onTheDay().do('start-session', start);
const result = (...args: Parameters<typeof sessionResult> extends [unknown, ...infer Rest] ? Rest : never) =>
  sessionResult(sessionArranged(), ...args);
const attended = (participant: string) => ({ participant, attended: 'attended' as const, reason: null });
const absent = (participant: string) => ({ participant, attended: 'not-attended' as const, reason: 'ill' as const });

/** The day of a session: its start, and what becomes of it. */
export const SESSION_DAY: readonly Situation[] = [
  ['starting a session when none is arranged', prepared, 'start-session', start, 'UNKNOWN_SESSION'],
  ['starting another session', sessionArranged, 'start-session', { ...start, session: 's' }, 'UNKNOWN_SESSION'],
  ['starting a session before its day', sessionArranged, 'start-session', start, 'DATE_IN_FUTURE'],
  ['starting a session twice', started, 'start-session', start, 'ALREADY_STARTED'],
  [
    'starting a session with someone who is not in the case',
    onTheDay,
    'start-session',
    { ...start, present: ['x'] },
    'PARTICIPANT_NOT_FOUND',
  ],
  [
    'starting a session with someone who was not to attend',
    () => onTheDay(prepared().do('arrange-session', { ...session, startsAt: DAY, endsAt: '2026-04-14T15:00:00.000Z' })),
    'start-session',
    start,
    'NOT_ATTENDING',
  ],
  [
    'starting a meeting with one side',
    onTheDay,
    'start-session',
    { ...start, present: [HARMED, SUPPORTER] },
    'PARTICIPANT_NEEDED',
  ],
  [
    'starting a session while a risk review is overdue',
    () => onTheDay(sessionArranged().do('record-risk', { ...risk, reviewOn: '2026-04-10' })),
    'start-session',
    start,
    'RISK_REVIEW_OVERDUE',
  ],
  [
    'starting a session whose sign-off was lost',
    () =>
      onTheDay(
        sessionArranged()
          .do('record-risk', { ...risk, factors: [{ ...risk.factors[0]!, level: 'high' }], reviewOn: '2026-06-01' })
          .do('assign-facilitators', { facilitators }),
      ),
    'start-session',
    start,
    'SIGN_OFF_NEEDED',
  ],

  ['recording a session when none is arranged', prepared, 'record-session', result('held'), 'UNKNOWN_SESSION'],
  ['recording another session', sessionArranged, 'record-session', result('held', { session: 's' }), 'UNKNOWN_SESSION'],
  ['held before it began', sessionArranged, 'record-session', result('held'), 'DATE_IN_FUTURE'],
  ['cancelled by nobody', sessionArranged, 'record-session', result('cancelled', { byWhom: null }), 'DETAILS_NEEDED'],
  ['cancelled after it started', started, 'record-session', result('cancelled'), 'ALREADY_STARTED'],
  ['stopped without a reason', started, 'record-session', result('stopped', { reason: null }), 'DETAILS_NEEDED'],
  [
    'stopped after nobody knows how long',
    started,
    'record-session',
    result('stopped', { minutes: null }),
    'DETAILS_NEEDED',
  ],
  [
    'stopped by a participant who is not named',
    started,
    'record-session',
    result('stopped', { byWhom: 'participant' }),
    'DETAILS_NEEDED',
  ],
  [
    'held, and nobody says who came',
    started,
    'record-session',
    result('held', { attendance: [] }),
    'ATTENDANCE_NEEDED',
  ],
  [
    'held, with someone named twice',
    started,
    'record-session',
    result('held', { attendance: [HARMED, RESPONSIBLE, HARMED].map(attended) }),
    'ATTENDANCE_NEEDED',
  ],
  ['held with a stranger', started, 'record-session', result('held', { attendance: [attended('x')] }), 'NOT_ATTENDING'],
  [
    'held without one side',
    started,
    'record-session',
    result('held', { attendance: [attended(HARMED), attended(SUPPORTER), absent(RESPONSIBLE)] }),
    'PARTICIPANT_NEEDED',
  ],
  [
    'someone did not come, and nobody says why',
    started,
    'record-session',
    result('not-held', { attendance: [{ ...absent(HARMED), reason: null }] }),
    'REASON_NEEDED',
  ],
];
