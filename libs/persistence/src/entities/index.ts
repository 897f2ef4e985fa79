import { AcknowledgementRow } from './acknowledgement.js';
import { AnswerLinkRow } from './answer-link.js';
import { FailingAddressRow } from './failing-address.js';
import { InboundMessageRow } from './inbound-message.js';
import { InboundTargetRow } from './inbound-target.js';
import { AccessTokenRow } from './access-token.js';
import { AnswerRow } from './answer.js';
import { BookingRow } from './booking.js';
import { CaseAccessRow } from './case-access.js';
import { CaseRow } from './case.js';
import { CrimeReferenceRow } from './crime-reference.js';
import { DigestRow } from './digest.js';
import { FacilitatorAbsenceRow } from './facilitator-absence.js';
import { FacilitatorConflictRow } from './facilitator-conflict.js';
import { FacilitatorRow } from './facilitator.js';
import { IntakeMessageRow } from './intake-message.js';
import { JournalRow } from './journal.js';
import { NamelessAnswerRow } from './nameless-answer.js';
import { OutboxRow } from './outbox.js';
import { ParticipantRow } from './participant.js';
import { PendingDetailsRow } from './pending-details.js';
import { PrintedLetterRow } from './printed-letter.js';
import { ProfileVersionRow } from './profile-version.js';
import { ReferralDraftRow } from './referral-draft.js';
import { ReferenceCounterRow } from './reference-counter.js';
import { ReminderClaimRow } from './reminder-claim.js';
import { SendingMinuteRow } from './sending-minute.js';
import { SendingSlotRow } from './sending-slot.js';
import { StaffRow } from './staff.js';
import { TaskRow } from './task.js';
import { TextRow } from './text.js';
import { VenueRow } from './venue.js';
import { WaitingAnswerRow } from './waiting-answer.js';
import { WaitingCommentRow } from './waiting-comment.js';

export {
  AccessTokenRow,
  AnswerRow,
  BookingRow,
  CaseAccessRow,
  CaseRow,
  CrimeReferenceRow,
  DigestRow,
  FacilitatorAbsenceRow,
  FacilitatorConflictRow,
  FacilitatorRow,
  IntakeMessageRow,
  JournalRow,
  NamelessAnswerRow,
  OutboxRow,
  ParticipantRow,
  PendingDetailsRow,
  PrintedLetterRow,
  ProfileVersionRow,
  ReferralDraftRow,
  ReferenceCounterRow,
  ReminderClaimRow,
  SendingMinuteRow,
  SendingSlotRow,
  StaffRow,
  TaskRow,
  TextRow,
  VenueRow,
  WaitingAnswerRow,
  WaitingCommentRow,
};

/** Every table, for the DataSource. */
export const entities = [
  AcknowledgementRow,
  AnswerLinkRow,
  FailingAddressRow,
  InboundMessageRow,
  InboundTargetRow,
  CrimeReferenceRow,
  ReferralDraftRow,
  AccessTokenRow,
  AnswerRow,
  BookingRow,
  CaseAccessRow,
  CaseRow,
  DigestRow,
  FacilitatorAbsenceRow,
  FacilitatorConflictRow,
  FacilitatorRow,
  IntakeMessageRow,
  JournalRow,
  NamelessAnswerRow,
  OutboxRow,
  ParticipantRow,
  PendingDetailsRow,
  PrintedLetterRow,
  ProfileVersionRow,
  ReferenceCounterRow,
  ReminderClaimRow,
  SendingMinuteRow,
  SendingSlotRow,
  StaffRow,
  TaskRow,
  TextRow,
  VenueRow,
  WaitingAnswerRow,
  WaitingCommentRow,
];
