import type { Addressee } from '@whenready/channels';
import {
  addWorkingDays,
  type Case,
  type ChannelCode,
  dayOf,
  type DueReminder,
  type Instant,
  isAboutSession,
  type ProfileHours,
  type ReminderReason,
  sessionOf,
} from '@whenready/domain';
import type { SendingRules } from './rules.js';
import { wayTo, type Way } from './way.js';
import { type Later, whenTo } from './when.js';
import { whyNotToPerson } from './whyNot.js';

/** What is to become of a message at this moment. */
export type Decision =
  | ({ readonly kind: 'go' } & Way)
  | ({ readonly kind: 'later' } & Later)
  | { readonly kind: 'never'; readonly why: ReminderReason };

/** Everything that is looked at, under the person's lock. */
export interface Standing {
  readonly theCase: Case;
  readonly person: Addressee & { readonly stoppedAt: Instant | null };
  readonly reminder: DueReminder;
  /** Channels in which it did not arrive. */
  readonly tried: readonly ChannelCode[];
  readonly rules: Pick<SendingRules, 'channels' | 'hours'>;
  /** When the message would go, in UTC. */
  readonly now: Instant;
}

/** Working days that the post takes, with one on which somebody posts it. */
const POST_DAYS = 5;

/** Whether a letter would come after the session that it is about. */
function isTooSlow(theCase: Case, { purpose, occurrence }: DueReminder, hours: ProfileHours, now: Instant): boolean {
  const session = isAboutSession(purpose) ? sessionOf(theCase, occurrence) : undefined;
  return session !== undefined && dayOf(session.startsAt) <= addWorkingDays(dayOf(now), POST_DAYS, hours);
}

/** Whether a message may go to a person, in which channel, and when: asked at every look, and asked in this order. */
export function decisionOn({ theCase, person, reminder, tried, rules, now }: Standing): Decision {
  const why = whyNotToPerson(theCase, reminder, person.stoppedAt, now);
  if (why) return { kind: 'never', why };
  const track = theCase.tracks.find((each) => each.id === reminder.participant);
  if (!track) return { kind: 'never', why: 'no-longer-wanted' };
  const slow = isTooSlow(theCase, reminder, rules.hours, now);
  const way = wayTo(track, person, rules.channels, slow ? [...tried, 'letter'] : tried);
  if (typeof way === 'string') return { kind: 'never', why: slow && way === 'no-other-way' ? 'too-late' : way };
  const when = whenTo(track, reminder, rules.hours, now);
  if (when === 'never') return { kind: 'never', why: 'outside-safe-hours' };
  return when ? { kind: 'later', ...when } : { kind: 'go', ...way };
}
