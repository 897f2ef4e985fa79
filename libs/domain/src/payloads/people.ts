import type { CalendarDay } from '../calendar/types.js';
import type { ChannelCode, EvidenceKind, PreparationTopic, Reason, Requirement } from '../words.js';

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
  'record-preparation': { participant: string; topics: PreparationTopic[]; prepared: boolean; textId: string | null };
  withdraw: { participant: string; reason: Reason; textId: string | null };
}
