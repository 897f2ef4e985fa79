import type { Finding } from '../case.js';
import type { ChannelCode, PreparationTopic, Reason, Requirement } from '../words.js';

/** The people and their own tracks. */
export interface PeopleEvents {
  'contact-safety-recorded': { participant: string; channel: ChannelCode; safety: 'safe' | 'unsafe' };
  'reminders-agreed': { participant: string; agreed: boolean };
  'requirement-recorded': { participant: string; requirement: Requirement; finding: Finding };
  'preparation-recorded': { participant: string; topics: PreparationTopic[] };
  'person-prepared': { participant: string };
  'person-withdrew': { participant: string; reason: Reason };
}
