import type { Instant } from './calendar/types.js';
import type { Case } from './case.js';
import { type CaseFact, type EventData, fact } from './events.js';
import type { ReminderReason } from './reminderReasons.js';
import { inTurn } from './inTurn.js';
import type { DecisionProfile } from './profile.js';
import { askingOnce, isAsked } from './tasks.js';
import type { Purpose, TaskKind } from './words.js';

/** Reasons after which nobody need be phoned: the message is not wanted any more. */
const LET_GO: readonly ReminderReason[] = ['withdrawn', 'no-longer-wanted', 'on-hold'];

/**
 * What became of a reminder, with the task it calls for: one that could not be sent becomes a phone call, one whose
 * outcome is unknown goes to a person. Never sent again blindly.
 */
export function reminderRecorded(
  theCase: Case,
  outcome: EventData['reminder-recorded'],
  profile: DecisionProfile,
  now: Instant,
): CaseFact[] {
  const { participant = null, purpose = null } = theCase.reminders.find((each) => each.id === outcome.id) ?? {};
  const task = taskFor(outcome);
  return inTurn(
    theCase,
    now,
    { kind: 'system' },
    () => [fact('reminder-recorded', outcome)],
    (working) =>
      task && !isCalled(working, participant, purpose)
        ? askingOnce(task, 'coordinator', participant, profile, now)(working)
        : [],
  );
}

/** Whether a person tells them of the cancellation already. */
const isCalled = (theCase: Case, participant: string | null, purpose: Purpose | null): boolean =>
  purpose === 'session-cancellation' && isAsked(theCase, 'urgent-call', participant);

function taskFor({ outcome, why }: EventData['reminder-recorded']): TaskKind | null {
  if (outcome === 'sent') return null;
  if (outcome === 'unknown') return 'settle-reminder';
  return why && LET_GO.includes(why) ? null : 'phone-reminder';
}
