import type { CommandName } from '../commands.js';
import { recordAnswer, recordMessage, recordSurvey, resumeMessages, setAsideAnswer } from './answers.js';
import { agreeToOutcome, changeAgreement, recordAgreement } from './agreement.js';
import { recordAmends, recordProgressWish } from './amends.js';
import { stopCaseStudy, useAsCaseStudy } from './caseStudy.js';
import { answerComplaint, recordComplaint } from './complaints.js';
import { recordConsent, withdrawConsent } from './consent.js';
import { decideEligibility, recordRequirement } from './eligibility.js';
import { close, reopen } from './ending.js';
import { changeDetails } from './details.js';
import { recordInformal } from './informal.js';
import { linkCases, mergeInto } from './links.js';
import { addParticipant, recordNeeds } from './joining.js';
import { beginLetter, checkLetter, draftLetter } from './letters.js';
import {
  askForLetter,
  cancelLetter,
  declineLetter,
  recordLetterRead,
  releaseLetter,
  withdrawLetter,
} from './letterRelease.js';
import { assign, share, transfer, unassign, unshare } from './ownership.js';
import { recordFollowUp, recordMeasures } from './followUp.js';
import { addNote, completeTask, recordContactSafety, recordRemindersAgreed, withdraw } from './people.js';
import { recordOutsideEvent, recordWindow } from './outside.js';
import { recordPreparation } from './preparation.js';
import { accept, decline, refer, route } from './referral.js';
import { assignFacilitators, recordSupervision } from './facilitation.js';
import { resendReminder } from './resending.js';
import type { Rule } from './rule.js';
import { recordSafeContact } from './safeContact.js';
import { markComplex, recordRisk, signOff } from './safeguards.js';
import { recordSession, startSession } from './sessionDay.js';
import { arrangeSession, rescheduleSession } from './sessions.js';
import { approveShuttleLeg, dropShuttleLeg, noteShuttleLeg, passOnShuttleLeg } from './shuttleLegs.js';
import { beginShuttle, endShuttle, stopShuttle } from './shuttles.js';
import { recordReceipt, recordReminder } from './reminding.js';
import { timePassed } from './time.js';
import { agreeWait, endWait, hold, markReady, resume } from './waiting.js';

/** Every command of a case with its rule, in the order in which a case's life meets them. */
export const RULES: { readonly [N in CommandName]: Rule<N> } = {
  refer,
  'record-informal': recordInformal,
  accept,
  decline,
  route,
  assign,
  unassign,
  transfer,
  share,
  unshare,
  'add-participant': addParticipant,
  'record-needs': recordNeeds,
  'change-details': changeDetails,
  'record-requirement': recordRequirement,
  'record-consent': recordConsent,
  'withdraw-consent': withdrawConsent,
  'record-risk': recordRisk,
  'mark-complex': markComplex,
  'assign-facilitators': assignFacilitators,
  'record-supervision': recordSupervision,
  'sign-off': signOff,
  'decide-eligibility': decideEligibility,
  'record-preparation': recordPreparation,
  'arrange-session': arrangeSession,
  'reschedule-session': rescheduleSession,
  'start-session': startSession,
  'record-session': recordSession,
  'begin-letter': beginLetter,
  'draft-letter': draftLetter,
  'check-letter': checkLetter,
  'ask-for-letter': askForLetter,
  'release-letter': releaseLetter,
  'withdraw-letter': withdrawLetter,
  'decline-letter': declineLetter,
  'record-letter-read': recordLetterRead,
  'cancel-letter': cancelLetter,
  'begin-shuttle': beginShuttle,
  'note-shuttle-leg': noteShuttleLeg,
  'approve-shuttle-leg': approveShuttleLeg,
  'pass-on-shuttle-leg': passOnShuttleLeg,
  'drop-shuttle-leg': dropShuttleLeg,
  'end-shuttle': endShuttle,
  'stop-shuttle': stopShuttle,
  'record-agreement': recordAgreement,
  'agree-to-outcome': agreeToOutcome,
  'change-agreement': changeAgreement,
  'record-progress-wish': recordProgressWish,
  'record-amends': recordAmends,
  'record-measures': recordMeasures,
  'record-follow-up': recordFollowUp,
  'record-complaint': recordComplaint,
  'answer-complaint': answerComplaint,
  'use-as-case-study': useAsCaseStudy,
  'stop-case-study': stopCaseStudy,
  'agree-wait': agreeWait,
  'mark-ready': markReady,
  'end-wait': endWait,
  'set-aside-answer': setAsideAnswer,
  'resume-messages': resumeMessages,
  'record-outside-event': recordOutsideEvent,
  'record-window': recordWindow,
  hold,
  resume,
  'record-contact-safety': recordContactSafety,
  'record-safe-contact': recordSafeContact,
  'resend-reminder': resendReminder,
  'record-reminders-agreed': recordRemindersAgreed,
  'complete-task': completeTask,
  'add-note': addNote,
  'link-cases': linkCases,
  'merge-into': mergeInto,
  withdraw,
  close,
  reopen,
  'time-passed': timePassed,
  'record-reminder': recordReminder,
  'record-receipt': recordReceipt,
  'record-answer': recordAnswer,
  'record-message': recordMessage,
  'record-survey': recordSurvey,
};
