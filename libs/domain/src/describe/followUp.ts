import type { FollowUpEvents } from '../events/followUp.js';
import { sayCode, sayDay } from '../wording.js';
import type { Lines } from './lines.js';

export const followUpLines: Lines<FollowUpEvents> = {
  'follow-ups-planned': (data) =>
    `Follow-ups planned: ${[...new Set(data.followUps.map((each) => sayDay(each.dueOn)))].join('; ')}`,
  'follow-up-asked': () => 'A follow-up is due',
  'follow-up-recorded': ({ faring }) => `Follow-up recorded${faring ? ` (${sayCode(faring)})` : ''}`,
  'measures-recorded': ({ when }) => `Measures asked, ${when}`,
};
