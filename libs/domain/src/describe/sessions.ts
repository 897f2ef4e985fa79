import type { SessionsEvents } from '../events/sessions.js';
import { sayCode, sayMoment } from '../wording.js';
import type { Lines } from './lines.js';

const TOLD = {
  'session-invitation': 'of the session',
  'session-change': 'that the session has moved',
  'session-cancellation': 'that the session is cancelled',
} as const;

export const sessionsLines: Lines<SessionsEvents> = {
  'session-arranged': (data) => `Session arranged (${sayCode(data.format)}) for ${sayMoment(data.startsAt)}`,
  'session-moved': ({ startsAt, byWhom, reason }) =>
    `Session moved to ${sayMoment(startsAt)} (asked by the ${byWhom}: ${sayCode(reason)})`,
  'session-telling-planned': ({ purpose, at }) => `Attendees are told ${TOLD[purpose]} from ${sayMoment(at)} on`,
  'session-told': ({ purpose }) => `Messages to attendees are due, ${TOLD[purpose]}`,
  'session-started': ({ present }) =>
    `Session started with ${present.length} ${present.length === 1 ? 'person' : 'people'}`,
  'session-reminded': () => 'Reminders of the session are due',
  'session-outcome-asked': () => 'The session is over and not recorded yet',
  'session-recorded': ({ outcome, reason, byWhom, minutes }) => {
    const details = [byWhom && `by the ${byWhom}`, reason && sayCode(reason), minutes && `${minutes} minutes`];
    const said = details.filter(Boolean).join(', ');
    return `Session ${sayCode(outcome)}${said ? ` (${said})` : ''}`;
  },
};
