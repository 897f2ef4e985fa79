import type { CalendarDay } from '../calendar/types.js';
import type { Finding } from '../case.js';
import type { Entered } from '../joining.js';
import type {
  AccessNeed,
  ChannelCode,
  Detail,
  FormatCode,
  PreparationTopic,
  PreparationWay,
  Reason,
  Requirement,
} from '../words.js';

/** The people and their own tracks. */
export interface PeopleEvents {
  'contact-safety-recorded': { participant: string; channel: ChannelCode; safety: 'safe' | 'unsafe' };
  'reminders-agreed': { participant: string; agreed: boolean };
  'requirement-recorded': { participant: string; requirement: Requirement; finding: Finding };
  'preparation-recorded': {
    participant: string;
    topics: PreparationTopic[];
    on: CalendarDay;
    how: PreparationWay | null;
    wishes: FormatCode[];
  };
  'person-prepared': { participant: string };
  'participant-added': Omit<Entered, 'id'> & { participant: string };
  'needs-recorded': { participant: string; needs: AccessNeed[]; language: string | null };
  /** Which of their details are new; never what they are. */
  'details-changed': { participant: string; changed: Detail[] };
  'person-withdrew': { participant: string; reason: Reason };
}
