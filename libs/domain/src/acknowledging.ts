import type { Instant } from './calendar/types.js';
import type { Case } from './case.js';
import { fact } from './events.js';
import type { Step } from './inTurn.js';
import { opensAgainOn } from './outOfHours.js';
import type { DecisionProfile } from './profile.js';
import { trackOf } from './questions.js';

const PURPOSE = 'message-acknowledged';

/**
 * A step that tells someone who wrote out of hours when we are back: once for each person and closed period, to those
 * who want messages. Its occurrence is the day on which the service opens again.
 */
export const acknowledging =
  (participant: string, { hours }: DecisionProfile, now: Instant): Step =>
  (working) => {
    const track = trackOf(working, participant);
    const occurrence = opensAgainOn(now, hours);
    if (!track || track.withdrawn || track.stopped || working.closed || occurrence === null) return [];
    if (isTold(working, participant, occurrence)) return [];
    const id = `reminder-${working.revision + 1}`;
    return [fact('reminder-due', { id, participant, purpose: PURPOSE, occurrence })];
  };

const isTold = ({ reminders, lastReminders }: Case, participant: string, occurrence: string): boolean =>
  [...reminders, ...lastReminders].some(
    (each) => each.participant === participant && each.purpose === PURPOSE && each.occurrence === occurrence,
  );
