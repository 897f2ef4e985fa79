import type { Purpose } from '@whenready/domain/words';
import type { MessageValues } from './values.js';

/** As long as a link that people get: an address, a kind, and 32 bytes in base64url. */
const LINK = 'https://appointments.example.org/a/Kp3vX9dQmT0LrB6sYcW2hZ8nFjG5uEoA7iVtRxNyMqk';
/** With the longest day and hour that there is. */
const NOON = '2026-09-30T11:00:00.000Z';

/**
 * Made-up values of a message, as long as real ones can be: what a preview shows and a length is counted with.
 * @param linked whether the message can be answered by a link
 */
export const sampleValues = (purpose: Purpose, linked: boolean): MessageValues => ({
  when: purpose === 'amends-due' ? NOON.slice(0, 10) : NOON,
  until: purpose === 'complaint-acknowledged' ? NOON.slice(0, 10) : NOON,
  place: 'Community Centre, 1 Mill Lane',
  link: linked ? LINK : null,
});
