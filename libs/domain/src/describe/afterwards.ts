import type { AfterwardsEvents } from '../events/afterwards.js';
import { sayCode, sayDay } from '../wording.js';
import type { Lines } from './lines.js';

export const afterwardsLines: Lines<AfterwardsEvents> = {
  'complaint-recorded': ({ about, on, answerBy }) =>
    `Complaint about ${about === 'other' ? 'something else' : `the ${about}`} of ${sayDay(on)}, to be answered by ${sayDay(answerBy)}`,
  'complaint-warned': () => 'The time to answer a complaint is running out',
  'complaint-answered': ({ outcome, thenTo, until }) =>
    `Complaint answered: ${sayCode(outcome)}. They may turn to the ${thenTo} until ${sayDay(until)}`,
  'case-study-used': () => 'Used as a case study, with everyone’s permission',
  'case-study-stopped': ({ why }) =>
    why === 'asked' ? 'No longer used as a case study' : 'No longer used as a case study: a permission is missing',
};
