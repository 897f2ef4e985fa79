import { dayOf } from './calendar/index.js';
import { referralLines } from './describe/referral.js';
import { ownershipLines } from './describe/ownership.js';
import { informalLines } from './describe/informal.js';
import { contactLines } from './describe/contact.js';
import { peopleLines } from './describe/people.js';
import { safeguardsLines } from './describe/safeguards.js';
import { waitingLines } from './describe/waiting.js';
import { sessionsLines } from './describe/sessions.js';
import { lettersLines } from './describe/letters.js';
import { shuttlesLines } from './describe/shuttles.js';
import { agreementLines } from './describe/agreement.js';
import { followUpLines } from './describe/followUp.js';
import { afterwardsLines } from './describe/afterwards.js';
import { linksLines } from './describe/links.js';
import { messagesLines } from './describe/messages.js';
import { remindingLines } from './describe/reminding.js';
import { courseLines } from './describe/course.js';
import { answersLines } from './describe/answers.js';
import type { Lines } from './describe/lines.js';
import type { CaseEvent, EventData } from './events.js';
import { capital, sayCode, sayDay } from './wording.js';

const LINES: Lines<EventData> = {
  ...referralLines,
  ...ownershipLines,
  ...informalLines,
  ...peopleLines,
  ...contactLines,
  ...safeguardsLines,
  ...waitingLines,
  ...sessionsLines,
  ...lettersLines,
  ...shuttlesLines,
  ...agreementLines,
  ...followUpLines,
  ...afterwardsLines,
  ...linksLines,
  ...messagesLines,
  ...remindingLines,
  ...courseLines,
  ...answersLines,
};

/** What happened, in one line for the timeline; codes as plain words, dates as people say them, no names. */
export function describe(event: CaseEvent): string {
  const line = LINES[event.type] as ((data: unknown) => string) | undefined;
  return line ? line(event.data) : `${capital(sayCode(event.type))} on ${sayDay(dayOf(event.at))}`;
}
