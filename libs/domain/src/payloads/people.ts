import type { CalendarDay } from '../calendar/types.js';
import type { Entry } from '../joining.js';
import type {
  AccessNeed,
  ChannelCode,
  Detail,
  EvidenceKind,
  FormatCode,
  PreparationTopic,
  PreparationWay,
  Reason,
  Requirement,
} from '../words.js';

/** The people and their own tracks. */
export interface PeoplePayloads {
  'record-contact-safety': { participant: string; channel: ChannelCode; safety: 'safe' | 'unsafe' };
  'record-reminders-agreed': { participant: string; agreed: boolean };
  'record-requirement': {
    participant: string;
    requirement: Requirement;
    met: boolean;
    evidence: EvidenceKind;
    on: CalendarDay;
    textId: string | null;
  };
  'record-preparation': {
    participant: string;
    topics: PreparationTopic[];
    prepared: boolean;
    /** The day on which they were spoken with; left out or null for today. */
    on?: CalendarDay | null;
    how?: PreparationWay | null;
    /** The formats that they would like; none where nothing was said of it. */
    wishes?: FormatCode[] | null;
    textId: string | null;
  };
  /** Their details are stored as those of `participant`, pending until the journal has them in the case. */
  'add-participant': Omit<Entry, 'id'> & { participant: string; textId: string | null };
  'record-needs': { participant: string; needs: AccessNeed[]; language: string | null; textId: string | null };
  /** The new details are stored under `details`, pending until the journal puts them in force. */
  'change-details': { participant: string; changed: Detail[]; details: string; textId: string | null };
  withdraw: { participant: string; reason: Reason; textId: string | null };
}
