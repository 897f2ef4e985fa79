import { addDays, dayOf, opensOn } from './calendar/index.js';
import type { CalendarDay, Instant } from './calendar/types.js';
import type { Case } from './case.js';
import type { DecisionProfile } from './profile.js';
import type { Supervision } from './safeguarding.js';
import type { Deadline } from './waiting.js';

/** Supervision that is counted from a moment, and has neither taken place nor been asked for since. */
export const countedFrom = (from: Instant): Supervision => ({ from, lastOn: null, nextOn: null, askedAt: null });

/**
 * The day by which a case is to be supervised again: by the service's rhythm from the last time or from where it is
 * counted, or sooner where its supervisor said so. A wait or a hold does not put it off, for it contacts nobody.
 * Null where nobody works on the case yet, and in services whose version knows no rhythm.
 */
export function supervisionDueOn({ supervision }: Case, profile: DecisionProfile): CalendarDay | null {
  if (!profile.supervision || !supervision) return null;
  const usual = addDays(supervision.lastOn ?? dayOf(supervision.from), profile.supervision.everyDays);
  return supervision.nextOn !== null && supervision.nextOn < usual ? supervision.nextOn : usual;
}

/** The case's supervision as it falls due, once; whether it then takes place is for the task to follow. */
export function ofSupervision(theCase: Case, profile: DecisionProfile): Deadline[] {
  const dueOn = supervisionDueOn(theCase, profile);
  return dueOn === null || theCase.supervision?.askedAt
    ? []
    : [
        {
          kind: 'case-supervision',
          at: opensOn(dueOn, profile.hours),
          about: null,
          raises: { task: 'supervise-case', role: 'supervisor' },
        },
      ];
}
