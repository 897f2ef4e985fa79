import type { ReminderChannel, ReminderMessage } from '@whenready/channels';
import { type Arrival, type CalendarDay, dayOf, type Instant, opensAgainOn, opensOn } from '@whenready/domain';
import { messageWords, type ServiceProfile } from '@whenready/profiles';
import { rulesOf } from '../reminders/rules.js';

/** What a stranger is told, through the channel that they wrote in. */
export interface StrangersAnswer extends Pick<ReminderMessage, 'to' | 'subject' | 'text'> {
  readonly channel: ReminderChannel;
  /** The closed period, by the day that ends it, or the day: in each an address is told once. */
  readonly period: string;
}

interface Answering {
  readonly profile: ServiceProfile;
  readonly channel: ReminderChannel;
  /** The day on which the service opens again; null while it is open. */
  readonly opens: CalendarDay | null;
}

/**
 * The words for somebody whom no case knows, with nothing of theirs in them. Where several services may have been meant,
 * those of the one that is back last: what they promise is then true of each.
 * @param services the codes of those that may have been meant; none for all
 * @returns null where none of them writes in that channel, or to such an address
 */
export function strangersAnswer(
  { how, from }: Pick<Arrival, 'how' | 'from'>,
  services: readonly string[],
  profiles: readonly ServiceProfile[],
  channels: readonly ReminderChannel[],
  now: Instant,
): StrangersAnswer | null {
  const meant = profiles.filter(({ code }) => services.length === 0 || services.includes(code));
  const [last] = meant
    .flatMap((profile) => answering(profile, how, channels, now))
    .sort((a, b) => (b.opens ?? '').localeCompare(a.opens ?? ''));
  const to = last?.channel.addressOf({ email: from, phone: from });
  if (!last || !to) return null;
  const { profile, channel, opens } = last;
  const until = opens === null ? dayOf(now) : opensOn(opens, profile.hours);
  const { subject, text } = messageWords({
    messages: profile.messages,
    purpose: 'message-acknowledged',
    channel: channel.code,
    language: null,
    format: 'standard',
    values: { until },
  });
  return { channel, to, subject, text, period: opens === null ? `on ${dayOf(now)}` : `until ${opens}` };
}

function answering(
  profile: ServiceProfile,
  how: Arrival['how'],
  channels: readonly ReminderChannel[],
  now: Instant,
): Answering[] {
  const code = how === 'text' ? 'sms' : 'email';
  const channel = rulesOf(profile, channels).channels.find((each) => each.code === code);
  return channel ? [{ profile, channel, opens: opensAgainOn(now, profile.hours) }] : [];
}
