import type { SessionsEvents } from '../events/sessions.js';
import { sayCode, sayMoment } from '../wording.js';
import type { Lines } from './lines.js';

export const sessionsLines: Lines<SessionsEvents> = {
  'session-arranged': (data) => `Session arranged (${sayCode(data.format)}) for ${sayMoment(data.startsAt)}`,
  'session-reminded': () => 'Reminders of the session are due',
  'session-outcome-asked': () => 'The session is over and not recorded yet',
  'session-recorded': (data) => `Session ${sayCode(data.outcome)}${data.reason ? ` (${sayCode(data.reason)})` : ''}`,
};
