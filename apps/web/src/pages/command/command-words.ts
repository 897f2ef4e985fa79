import type { CaseCommandName } from '@whenready/contracts';

type ByCommand = Readonly<Record<CaseCommandName, string>>;

const WORDS: Readonly<Record<string, readonly [title: string, done: string]>> = {
  accept: ['Accept the referral', 'The referral is accepted'],
  decline: ['Decline the referral', 'The referral is declined'],
  route: ['Route the case', 'The case is routed'],
  unassign: ['Hand the case back', 'The case is handed back'],
  transfer: ['Transfer the case', 'The case is transferred'],
  share: ['Share the case', 'The case is shared'],
  unshare: ['End a share', 'The share has ended'],
  assign: ['Assign a coordinator', 'The coordinator is assigned'],
  'add-participant': ['Add a participant', 'They are part of the case'],
  'record-needs': ['Record needs and language', 'The needs are recorded'],
  'change-details': ['Change someone’s details', 'The details are changed'],
  'record-contact-safety': ['Record whether a way of contact is safe', 'The safety of the contact is recorded'],
  'record-safe-contact': ['Record how to reach them safely', 'How to reach them is recorded'],
  'resend-reminder': ['Send a message again', 'The message is due again'],
  'record-reminders-agreed': ['Record agreement to reminders', 'Their answer about reminders is recorded'],
  'record-requirement': ['Record a requirement', 'The requirement is recorded'],
  'record-consent': ['Record a consent', 'The consent is recorded'],
  'withdraw-consent': ['Withdraw a consent', 'The consent is withdrawn'],
  'record-risk': ['Record risks', 'The risks are recorded'],
  'mark-complex': ['Mark the case as complex', 'The mark is recorded'],
  'assign-facilitators': ['Assign facilitators', 'The facilitators are assigned'],
  'record-supervision': ['Record supervision', 'The supervision is recorded'],
  'sign-off': ['Sign off the next step', 'The step is signed off'],
  'decide-eligibility': ['Decide on eligibility', 'The decision is recorded'],
  'agree-wait': ['Agree to wait', 'The wait is agreed'],
  'mark-ready': ['Record that they are ready', 'They are ready'],
  'end-wait': ['End a wait without being ready', 'The wait has ended'],
  'record-outside-event': ['Record an outside event', 'The event is recorded'],
  'record-window': ['Record a date that closes the chance', 'The date is recorded'],
  hold: ['Put the case on hold', 'The case is on hold'],
  resume: ['Resume the case', 'The case goes on'],
  'record-preparation': ['Record preparation', 'The preparation is recorded'],
  'arrange-session': ['Arrange a session', 'The session is arranged'],
  'reschedule-session': ['Move a session', 'The session is moved'],
  'start-session': ['Start a session', 'The session has started'],
  'record-session': ['Record what became of a session', 'The session is recorded'],
  'begin-letter': ['Begin a letter', 'The letter is begun'],
  'draft-letter': ['Store a draft of a letter', 'The draft is stored'],
  'check-letter': ['Check a letter', 'The check is recorded'],
  'ask-for-letter': ['Record that they ask for their letter', 'Their wish is recorded'],
  'release-letter': ['Release a letter', 'The letter is released'],
  'withdraw-letter': ['Withdraw a letter', 'The letter is withdrawn'],
  'decline-letter': ['Record that they do not want their letter', 'Their answer is recorded'],
  'record-letter-read': ['Record that a letter was read', 'It is recorded'],
  'cancel-letter': ['Cancel a letter', 'The letter is cancelled'],
  'begin-shuttle': ['Begin a shuttle', 'The shuttle is begun'],
  'note-shuttle-leg': ['Note what they would like passed on', 'It is noted, and goes nowhere until they approve'],
  'approve-shuttle-leg': ['Record that they approve it', 'Their approval is recorded'],
  'pass-on-shuttle-leg': ['Pass on what was approved', 'It is recorded as passed on'],
  'drop-shuttle-leg': ['Drop what was noted', 'It is not passed on'],
  'end-shuttle': ['End a shuttle', 'The shuttle is ended'],
  'stop-shuttle': ['Stop a shuttle', 'The shuttle is stopped'],
  'record-agreement': ['Record the outcome agreement', 'The agreement is recorded'],
  'agree-to-outcome': ['Record that someone agrees', 'Their agreement is recorded'],
  'change-agreement': ['Change what was agreed', 'The change is recorded'],
  'record-progress-wish': ['Record whether they want to hear of progress', 'Their wish is recorded'],
  'record-measures': ['Record measures', 'The measures are recorded'],
  'record-complaint': ['Record a complaint', 'The complaint is recorded'],
  'answer-complaint': ['Answer a complaint', 'The answer is recorded'],
  'use-as-case-study': ['Use as a case study', 'The case is a case study'],
  'stop-case-study': ['Stop using as a case study', 'The case is no case study any more'],
  'record-amends': ['Record amends', 'The amends are recorded'],
  'record-follow-up': ['Record a follow-up', 'The follow-up is recorded'],
  'complete-task': ['Complete a task', 'The task is done'],
  'add-note': ['Add a note', 'The note is added'],
  'link-cases': ['Link with another case', 'The cases are linked'],
  'merge-into': ['Close as a duplicate', 'The case is closed as a duplicate'],
  withdraw: ['Record that somebody withdraws', 'The withdrawal is recorded'],
  close: ['Close the case', 'The case is closed'],
  reopen: ['Reopen the case', 'The case is open again'],
};

const column = (place: 0 | 1): ByCommand =>
  Object.fromEntries(Object.entries(WORDS).map(([name, words]) => [name, words[place]])) as ByCommand;

/** What a command is called where the api's own title is not at hand. */
export const TITLES = column(0);

/** What the banner says once a command is done. */
export const DONE = column(1);

/** What somebody should know before a command that ends something. */
export const ENDS_SOMETHING: Partial<ByCommand> = {
  transfer: 'Your own people may no longer see the case. What was promised to its people goes with it.',
  decline: 'The case ends here. It can be reopened.',
  'withdraw-consent': 'From the moment you confirm, everything that rested on this consent ends.',
  withdraw: 'From the moment you confirm, nothing more is sent to them.',
  'stop-shuttle': 'From the moment you confirm, nothing more is passed on in it.',
  'merge-into': 'This case ends, with all that was arranged in it. The other one goes on. It can be reopened.',
  close: 'All waits and reminders of the case end. It can be reopened.',
};
