import type { Addressee } from '@whenready/channels';
import type { Case, ChannelCode, DueReminder, Instant, ReminderReason } from '@whenready/domain';
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

/** Whether a message may go to a person, in which channel, and when: asked at every look, and asked in this order. */
export function decisionOn({ theCase, person, reminder, tried, rules, now }: Standing): Decision {
  const why = whyNotToPerson(theCase, reminder, person.stoppedAt, now);
  if (why) return { kind: 'never', why };
  const track = theCase.tracks.find((each) => each.id === reminder.participant);
  if (!track) return { kind: 'never', why: 'no-longer-wanted' };
  const way = wayTo(track, person, rules.channels, tried);
  if (typeof way === 'string') return { kind: 'never', why: way };
  const when = whenTo(track, reminder.purpose, rules.hours, now);
  if (when === 'never') return { kind: 'never', why: 'outside-safe-hours' };
  return when ? { kind: 'later', ...when } : { kind: 'go', ...way };
}
