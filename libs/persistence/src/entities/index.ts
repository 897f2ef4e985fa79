import { AccessTokenRow } from './access-token.js';
import { AnswerRow } from './answer.js';
import { CaseAccessRow } from './case-access.js';
import { CaseRow } from './case.js';
import { CrimeReferenceRow } from './crime-reference.js';
import { DigestRow } from './digest.js';
import { JournalRow } from './journal.js';
import { OutboxRow } from './outbox.js';
import { ParticipantRow } from './participant.js';
import { ProfileVersionRow } from './profile-version.js';
import { ReferralDraftRow } from './referral-draft.js';
import { ReferenceCounterRow } from './reference-counter.js';
import { ReminderClaimRow } from './reminder-claim.js';
import { StaffRow } from './staff.js';
import { TaskRow } from './task.js';
import { TextRow } from './text.js';

export {
  AccessTokenRow,
  AnswerRow,
  CaseAccessRow,
  CaseRow,
  CrimeReferenceRow,
  DigestRow,
  JournalRow,
  OutboxRow,
  ParticipantRow,
  ProfileVersionRow,
  ReferralDraftRow,
  ReferenceCounterRow,
  ReminderClaimRow,
  StaffRow,
  TaskRow,
  TextRow,
};

/** Every table, for the DataSource. */
export const entities = [
  CrimeReferenceRow,
  ReferralDraftRow,
  AccessTokenRow,
  AnswerRow,
  CaseAccessRow,
  CaseRow,
  DigestRow,
  JournalRow,
  OutboxRow,
  ParticipantRow,
  ProfileVersionRow,
  ReferenceCounterRow,
  ReminderClaimRow,
  StaffRow,
  TaskRow,
  TextRow,
];
