import type { CommandName } from '../commands.js';
import { recordAgreement, recordAmends } from './agreement.js';
import { recordConsent, withdrawConsent } from './consent.js';
import { decideEligibility, recordRequirement } from './eligibility.js';
import { close, reopen } from './ending.js';
import { recordFollowUp } from './followUp.js';
import { recordInformal } from './informal.js';
import { beginLetter, recordLetter } from './letters.js';
import { linkCases, mergeInto } from './links.js';
import { addNote, completeTask, recordContactSafety, recordRemindersAgreed, withdraw } from './people.js';
import { recordOutsideEvent, recordWindow } from './outside.js';
import { recordPreparation } from './preparation.js';
import { accept, assign, decline, refer, route } from './referral.js';
import type { Rule } from './rule.js';
import { assignFacilitators, markComplex, recordRisk, signOff } from './safeguards.js';
import { arrangeSession, recordSession } from './sessions.js';
import { recordReminder, timePassed } from './time.js';
import { agreeWait, endWait, hold, markReady, resume } from './waiting.js';

/** Every command of a case with its rule, in the order in which a case's life meets them. */
export const RULES: { readonly [N in CommandName]: Rule<N> } = {
  refer,
  'record-informal': recordInformal,
  accept,
  decline,
  route,
  assign,
  'record-requirement': recordRequirement,
  'record-consent': recordConsent,
  'withdraw-consent': withdrawConsent,
  'record-risk': recordRisk,
  'mark-complex': markComplex,
  'assign-facilitators': assignFacilitators,
  'sign-off': signOff,
  'decide-eligibility': decideEligibility,
  'record-preparation': recordPreparation,
  'arrange-session': arrangeSession,
  'record-session': recordSession,
  'begin-letter': beginLetter,
  'record-letter': recordLetter,
  'record-agreement': recordAgreement,
  'record-amends': recordAmends,
  'record-follow-up': recordFollowUp,
  'agree-wait': agreeWait,
  'mark-ready': markReady,
  'end-wait': endWait,
  'record-outside-event': recordOutsideEvent,
  'record-window': recordWindow,
  hold,
  resume,
  'record-contact-safety': recordContactSafety,
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
};
