import { z } from 'zod';
import { dayCount, source } from './basics.js';

const stageLevels = {
  referral: dayCount,
  eligibility: dayCount,
  preparation: dayCount,
  communication: dayCount,
  'follow-up': dayCount,
};

/** Our working days that each stage may take, and those within which people hear about restorative justice at all. */
export const serviceLevels = z.strictObject({
  workingDays: z.strictObject(stageLevels),
  source,
  information: z.strictObject({
    workingDays: dayCount,
    enhancedRightsWorkingDays: dayCount,
    source,
  }),
});

/** The rhythm of a wait. A wait has no maximum, so there is no field for one. */
export const waits = z.strictObject({
  reviewEveryDays: dayCount,
  nudgeAtLeastEveryDays: dayCount.refine((days) => days >= 7, 'must leave a person at least 7 days between nudges'),
  nudgesAtMost: z.int().min(0).max(24, 'must be at most 24'),
  source,
});

export const reminders = z.strictObject({
  sessionDaysBefore: z.int().min(1).max(10),
  /** Whether an appointment in somebody's calendar says where: by address alone, never by a name, or not at all. */
  place: z.enum(['address', 'not-said']),
  source,
});

export const followUp = z
  .strictObject({
    afterDays: z.array(dayCount).min(1, 'must plan at least one'),
    source,
  })
  .refine(({ afterDays }) => afterDays.every((days, i) => i === 0 || days > afterDays[i - 1]!), {
    path: ['afterDays'],
    message: 'must rise from each to the next',
  });

export const holds = z.strictObject({ reviewEveryDays: dayCount, source });

/** Days before a date that closes the chance, such as a release, on which the coordinator is warned while someone waits. */
export const windows = z.strictObject({
  warnDaysBefore: z
    .array(dayCount)
    .min(1, 'must warn at least once')
    .refine((days) => days.every((each, i) => i === 0 || each < days[i - 1]!), 'must fall from each to the next'),
  source,
});

/** Working days within which a task is due, before it goes up the ladder. */
export const tasks = z.strictObject({ workingDays: dayCount, source });
