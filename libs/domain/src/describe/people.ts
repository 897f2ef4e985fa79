import type { PeopleEvents } from '../events/people.js';
import { aRole, sayChannel, sayCode, sayCodes, sayDay, capital } from '../wording.js';
import type { Detail } from '../words.js';
import type { Lines } from './lines.js';

/** A detail as plain words: `wordsToAvoid` becomes `words to avoid`. */
const sayDetail = (detail: Detail): string => detail.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

export const peopleLines: Lines<PeopleEvents> = {
  'contact-safety-recorded': (data) => `Contact by ${sayChannel(data.channel)} recorded as ${data.safety}`,
  'reminders-agreed': (data) => (data.agreed ? 'Agreed to reminders' : 'Does not agree to reminders'),
  'requirement-recorded': (data) =>
    `${capital(data.requirement)} ${data.finding.met ? 'met' : 'not met'} (${sayCode(data.finding.evidence)}, ${sayDay(data.finding.on)})`,
  'participant-added': ({ role, kind }) =>
    `Joined the case as ${kind === 'organisation' ? 'an organisation, ' : ''}${aRole(role)}`,
  'needs-recorded': ({ needs, language }) =>
    `Needs: ${needs.length > 0 ? sayCodes(needs) : 'none'}${language ? `; language: ${language}` : ''}`,
  'details-changed': ({ changed }) => `Details changed: ${changed.map(sayDetail).join(', ')}`,
  'preparation-recorded': ({ topics, on, how, wishes }) =>
    `Preparation on ${sayDay(on)}${how ? ` (${sayCode(how)})` : ''}: ${sayCodes(topics)}${wishes.length > 0 ? `; would like: ${sayCodes(wishes)}` : ''}`,
  'person-prepared': () => 'Prepared',
  'person-withdrew': (data) => `Withdrew (${sayCode(data.reason)})`,
};
