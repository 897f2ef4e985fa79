import { amendsOccasion } from '../amendsReminders.js';
import type { Instant } from '../calendar/types.js';
import type { Case } from '../case.js';
import { type CaseFact, fact } from '../events.js';
import { inTurn, type Step } from '../inTurn.js';
import type { DecisionProfile } from '../profile.js';
import { trackOf } from '../questions.js';
import { nextReminder, remindedBy, reminderOf } from '../sessionReminders.js';
import { askingOnce } from '../tasks.js';
import { canBeWrittenTo } from '../tellings.js';
import type { Deadline } from '../waiting.js';
import type { Purpose } from '../words.js';
import { newId } from './rule.js';

/** A moment at which someone is told something, and the case as it then is. */
interface Due {
  readonly theCase: Case;
  readonly deadline: Deadline;
  readonly profile: DecisionProfile;
  readonly now: Instant;
}

/** A message falls due to someone. */
const due =
  (participant: string, purpose: Purpose, occurrence: string): Step =>
  (working) => [fact('reminder-due', { id: newId('reminder', working), participant, purpose, occurrence })];

/** A message falls due to someone who can be written to; else nothing does. */
const dueIfWritten =
  (participant: string, purpose: Purpose, occurrence: string): Step =>
  (working) => {
    const track = trackOf(working, participant);
    return track && !track.withdrawn && canBeWrittenTo(working, track)
      ? due(participant, purpose, occurrence)(working)
      : [];
  };

/**
 * A reminder of a session. Where the next one is due by now too, for time passed late, only that one is sent; none is
 * once the session has begun.
 */
export function sessionReminderDue({ theCase, deadline, now }: Due): CaseFact[] {
  const session = theCase.sessions.find((each) => each.id === deadline.about);
  const reminder = session && nextReminder(session);
  if (!reminder) return [];
  const { id, startsAt, reminders } = session;
  const isLate = startsAt <= now || reminders.some((each) => each.days < reminder.days && each.at <= now);
  const told = isLate ? [] : remindedBy(theCase, session, reminder);
  return inTurn(
    theCase,
    now,
    { kind: 'system' },
    () => [fact('session-reminded', { id, days: reminder.days })],
    ...told.map((track) => due(track.id, 'session', reminderOf(session, reminder))),
  );
}

/** Whoever promised amends is reminded, if they can be written to; on the day itself a person asks them. */
export function amendsReminderDue({ theCase, deadline, now }: Due): CaseFact[] {
  const item = theCase.agreement?.items.find((each) => each.id === deadline.about);
  if (!item) return [];
  return inTurn(
    theCase,
    now,
    { kind: 'system' },
    () => [fact('amends-reminded', { item: item.id })],
    dueIfWritten(item.by, 'amends-due', amendsOccasion(item)),
  );
}

/** Something waits for the reader of a letter. */
export function letterWaitingDue({ theCase, deadline, now }: Due): CaseFact[] {
  const letter = theCase.letters.find((each) => each.id === deadline.about);
  if (!letter) return [];
  return inTurn(
    theCase,
    now,
    { kind: 'system' },
    () => [fact('letter-waiting-told', { id: letter.id })],
    dueIfWritten(letter.to, 'letter-waiting', letter.id),
  );
}

/** With a follow-up, the questions about the service, to those who can be written to. */
export function surveyDue(theCase: Case, followUp: string, profile: DecisionProfile): Step[] {
  const participant = theCase.followUps.find(({ id }) => id === followUp)?.participant;
  return profile.messages?.survey && participant !== undefined ? [dueIfWritten(participant, 'survey', followUp)] : [];
}

/** That a complaint came in: written to whoever made it where that can be, else told them by the supervisor. */
export function acknowledging(
  from: string | null,
  complaint: string,
  profile: DecisionProfile,
  now: Instant,
): readonly Step[] {
  const asked = askingOnce('acknowledge-complaint', 'supervisor', from, profile, now);
  if (from === null || !profile.messages) return [asked];
  const written = dueIfWritten(from, 'complaint-acknowledged', complaint);
  return [(working) => (written(working).length > 0 ? written(working) : asked(working))];
}
