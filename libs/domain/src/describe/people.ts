import type { PeopleEvents } from '../events/people.js';
import { sayCode, sayDay, capital } from '../wording.js';
import type { Lines } from './lines.js';

export const peopleLines: Lines<PeopleEvents> = {
  'contact-safety-recorded': (data) => `Contact by ${data.channel} recorded as ${data.safety}`,
  'reminders-agreed': (data) => (data.agreed ? 'Agreed to reminders' : 'Does not agree to reminders'),
  'requirement-recorded': (data) =>
    `${capital(data.requirement)} ${data.finding.met ? 'met' : 'not met'} (${sayCode(data.finding.evidence)}, ${sayDay(data.finding.on)})`,
  'preparation-recorded': (data) => `Preparation: ${data.topics.map(sayCode).join(', ')}`,
  'person-prepared': () => 'Prepared',
  'person-withdrew': (data) => `Withdrew (${sayCode(data.reason)})`,
};
