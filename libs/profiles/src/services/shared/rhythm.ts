import type { ServiceProfileInput } from '../../schema/profile.js';
import { assumption, unchecked } from './sources.js';

type Rhythm = Pick<
  ServiceProfileInput,
  'hours' | 'serviceLevels' | 'waits' | 'reminders' | 'followUp' | 'holds' | 'windows' | 'tasks'
>;

/** The rhythm that a service has until it sets its own. */
export const usualRhythm = {
  hours: {
    weekdays: [1, 2, 3, 4, 5],
    opens: '09:00',
    closes: '17:00',
    quietFrom: '20:00',
    quietUntil: '08:00',
    bankHolidays: 'england-and-wales',
    source: assumption('The page states no hours; office hours are usual.'),
  },
  serviceLevels: {
    workingDays: {
      referral: 5,
      eligibility: 20,
      preparation: 60,
      communication: 30,
      'follow-up': 140,
    },
    source: assumption(
      'The page states no service levels. Cases take a few weeks to many months; follow-up leaves room for six months.',
    ),
    information: {
      workingDays: 5,
      enhancedRightsWorkingDays: 1,
      source: unchecked('Code of Practice for Victims of Crime in England and Wales (Victims’ Code) 2020, 3.4 to 3.6'),
    },
  },
  waits: {
    reviewEveryDays: 84,
    nudgeAtLeastEveryDays: 28,
    nudgesAtMost: 6,
    source: assumption('Reviewed as often as a case is supervised, every 12 weeks; nudged as little as is useful.'),
  },
  reminders: {
    sessionDaysBefore: 2,
    place: 'address',
    source: assumption('Two working days leave time to change an appointment; people need to know where it is.'),
  },
  followUp: {
    afterDays: [42, 182],
    source: assumption('Once soon, after six weeks, and once after six months.'),
  },
  holds: {
    reviewEveryDays: 28,
    source: assumption('A hold is looked at again every four weeks.'),
  },
  windows: {
    warnDaysBefore: [56, 14],
    source: assumption('Eight weeks leave time to prepare and meet; two weeks are the last call.'),
  },
  tasks: {
    workingDays: 3,
    source: assumption('Three working days, then the task goes up the ladder.'),
  },
} satisfies Rhythm;
