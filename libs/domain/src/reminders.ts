import { plusMinutes } from './calendar/index.js';
import type { Instant } from './calendar/types.js';
import type { Case, DueReminder } from './case.js';
import type { CommandPayloads } from './commands.js';
import { type CaseFact, type EventData, fact } from './events.js';
import type { ReminderReason } from './reminderReasons.js';
import { inTurn, type Step } from './inTurn.js';
import type { DecisionProfile } from './profile.js';
import { trackOf } from './questions.js';
import { askingOnce, isAsked } from './tasks.js';
import { askedInstead } from './askedInstead.js';
import { isAboutSession, sessionOf } from './tellings.js';
import type { ChannelCode, Purpose, TaskKind } from './words.js';

/** Reasons after which nobody need be phoned: the message is not wanted any more. */
const LET_GO: readonly ReminderReason[] = ['withdrawn', 'no-longer-wanted', 'on-hold'];
/** Whoever wants no more messages is not phoned to be asked the same; of all else they hear from a person. */
const ASKS_AGAIN: readonly Purpose[] = ['readiness-date', 'nudge'];
/** Messages beside which there is a task of its own: nobody is phoned because they were not sent. */
const NOT_PHONED: readonly Purpose[] = ['amends-due', 'survey', 'complaint-acknowledged', 'message-acknowledged'];
/** Pauses, in minutes, after which a provider that was not there is tried again; then the next channel is. */
const AWAY_MINUTES = [5, 30, 120] as const;
/** Then somebody phones: their safe times, or the crowd at them, leave no place for it. */
const PUT_OFF_AT_MOST = 20;
/** Providers try for 72 hours to deliver a text message before they tell that they could not (GOV.UK Notify). */
const RECEIPT_HOURS = 72;

type Attempt = Omit<CommandPayloads['record-reminder'], 'reminder'>;

/** All that is looked at when something is told of a message. */
interface Telling {
  readonly theCase: Case;
  readonly reminder: DueReminder;
  readonly profile: DecisionProfile;
  readonly now: Instant;
}

/**
 * What follows from one attempt at a message that fell due: it ended, a provider has it, it is put off, or the next
 * channel is tried. What is told of a channel in which it has failed already is late, and changes nothing.
 */
export function attempted(telling: Telling, attempt: Attempt): CaseFact[] {
  const { reminder, profile, now, theCase } = telling;
  const { outcome, channel, why, until = null } = attempt;
  const { id } = reminder;
  if (channel && reminder.tried.includes(channel)) return [];
  if (outcome === 'handed' && channel) {
    const receiptBy = plusMinutes(now, (profile.messages?.receiptHours ?? RECEIPT_HOURS) * 60);
    return [fact('reminder-handed', { id, channel, receiptBy })];
  }
  if (outcome === 'not-sent' && channel) return nextChannel(telling, channel, why ?? 'provider-refused');
  if (outcome === 'printed') return toBePosted(telling);
  if (outcome === 'postponed') return putOff(telling, why ?? 'provider-away', until, channel);
  return reminderRecorded(
    theCase,
    { id, outcome: outcome === 'handed' ? 'unknown' : outcome, channel, why },
    profile,
    now,
  );
}

/** A letter that was printed here still has to be posted, by a person. */
const toBePosted = ({ theCase, reminder, profile, now }: Telling): CaseFact[] =>
  inTurn(
    theCase,
    now,
    { kind: 'system' },
    () => [fact('reminder-recorded', { id: reminder.id, outcome: 'sent', channel: 'letter', why: null })],
    askingOnce('post-letter', 'coordinator', reminder.participant, profile, now),
  );

/** A message is put off for as long as it is of use; where no provider was there too often, the next channel is tried. */
function putOff(telling: Telling, why: ReminderReason, until: Instant | null, channel: ChannelCode | null): CaseFact[] {
  const { theCase, reminder, profile, now } = telling;
  const { id } = reminder;
  const pause = AWAY_MINUTES[reminder.away];
  if (until === null && pause === undefined) return nextChannel(telling, channel, why);
  const again = until ?? plusMinutes(now, pause ?? 0);
  const late = isTooLate(theCase, reminder, again);
  if (late && until === null && channel) return nextChannel(telling, channel, why);
  return late || reminder.putOff >= PUT_OFF_AT_MOST
    ? reminderRecorded(theCase, { id, outcome: 'not-sent', channel: null, why: 'too-late' }, profile, now)
    : [fact('reminder-postponed', { id, until: again, why })];
}

function isTooLate(theCase: Case, { purpose, occurrence }: DueReminder, at: Instant): boolean {
  const session = isAboutSession(purpose) ? sessionOf(theCase, occurrence) : undefined;
  return session !== undefined && session.startsAt <= at;
}

/** It did not arrive in this channel: it is sent at once in the next one that the person allows. */
function nextChannel(
  { theCase, reminder, profile, now }: Telling,
  channel: ChannelCode | null,
  why: ReminderReason,
): CaseFact[] {
  const { id } = reminder;
  return channel
    ? [fact('reminder-failed', { id, channel, why }), fact('reminder-retried', { id })]
    : reminderRecorded(theCase, { id, outcome: 'not-sent', channel, why }, profile, now);
}

/** A message that was let go while it was being sent, and went out: what it was let go for counts from the next one on. */
export function sentAfterAll({ lastReminders }: Case, id: string, { outcome, channel }: Attempt): CaseFact[] {
  const went = outcome === 'sent' || outcome === 'handed' || outcome === 'printed';
  return went && lastReminders.some((past) => past.id === id && past.outcome === 'not-sent')
    ? [fact('reminder-recorded', { id, outcome: 'sent', channel, why: null })]
    : [];
}

/**
 * What follows from a provider's receipt: the message arrived, or the next channel is tried. Of a message that has
 * ended it tells at most that it arrived after all, or that the address does not work.
 */
export function receiptCame(
  theCase: Case,
  { reminder: id, participant, channel, receipt }: CommandPayloads['record-receipt'],
  profile: DecisionProfile,
  now: Instant,
): CaseFact[] {
  const reminder = theCase.reminders.find((each) => each.id === id);
  const past = theCase.lastReminders.find((each) => each.id === id);
  const addressSince = trackOf(theCase, participant)?.addressSince[channel] ?? '';
  const isStillTheirs = addressSince <= (reminder?.since ?? past?.at ?? '');
  const arrived = fact('reminder-recorded', { id, outcome: 'delivered', channel, why: null });
  if (receipt === 'delivered') return reminder || (past && past.outcome !== 'delivered') ? [arrived] : [];
  return inTurn(
    theCase,
    now,
    { kind: 'system' },
    ...(receipt === 'bad-address' && isStillTheirs ? addressFailed(participant, channel, profile, now) : []),
    (working) =>
      reminder && !reminder.tried.includes(channel)
        ? nextChannel({ theCase: working, reminder, profile, now }, channel, receipt)
        : [],
  );
}

const addressFailed = (participant: string, channel: ChannelCode, profile: DecisionProfile, now: Instant): Step[] => [
  (working) => {
    const track = trackOf(working, participant);
    return track && !track.badAddresses.includes(channel) ? [fact('address-failed', { participant, channel })] : [];
  },
  (working) =>
    trackOf(working, participant)?.withdrawn === null && !working.closed
      ? askingOnce('fix-contact', 'coordinator', participant, profile, now)(working)
      : [],
];

/**
 * The end of a message, with the task it calls for: one that could not be sent becomes a phone call, one whose
 * outcome is unknown goes to a person. Never sent again blindly.
 */
export function reminderRecorded(
  theCase: Case,
  outcome: EventData['reminder-recorded'],
  profile: DecisionProfile,
  now: Instant,
): CaseFact[] {
  const reminder = theCase.reminders.find((each) => each.id === outcome.id);
  const { participant = null, purpose = null } = reminder ?? {};
  const task = taskFor(outcome, purpose);
  return inTurn(
    theCase,
    now,
    { kind: 'system' },
    () => [fact('reminder-recorded', outcome)],
    (working) =>
      task && !isCalled(working, participant, purpose) ? askedInstead(task, reminder, profile, now)(working) : [],
  );
}

/** Whether a person tells them of the cancellation already. */
const isCalled = (theCase: Case, participant: string | null, purpose: Purpose | null): boolean =>
  purpose === 'session-cancellation' && isAsked(theCase, 'urgent-call', participant);

function taskFor({ outcome, why }: EventData['reminder-recorded'], purpose: Purpose | null): TaskKind | null {
  if (outcome === 'sent' || outcome === 'delivered') return null;
  if (outcome === 'unknown') return 'settle-reminder';
  const asksAgain = why === 'stopped' && purpose !== null && ASKS_AGAIN.includes(purpose);
  const isLetGo = asksAgain || (why && LET_GO.includes(why)) || (purpose && NOT_PHONED.includes(purpose));
  return isLetGo ? null : 'phone-reminder';
}
