import type { ReminderChannel } from '@whenready/channels';
import type { ProfileHours } from '@whenready/domain';
import { type MessageRequest, namesTheMatter, type ServiceProfile } from '@whenready/profiles';

/** How a service writes to people: what sending reads of the profile version that a case is pinned to. */
export interface SendingRules {
  readonly code: string;
  readonly hours: ProfileHours;
  /** Whether a message says where an appointment is. */
  readonly saysPlace: boolean;
  /** The channels that are on, each with the provider that the service uses for it. */
  readonly channels: readonly ReminderChannel[];
  /** The most messages that leave the service in a minute; null for versions from before that was said. */
  readonly perMinute: number | null;
  /** Days for which a link in a message can be answered; null where messages hold none. */
  readonly linkDays: number | null;
  readonly words: MessageRequest['messages'];
  /** The service's own address for answers by email; null where it has none that tells nobody anything. */
  readonly replyTo: string | null;
}

/**
 * @param profile the whole version, as it is stored: an older one says nothing of messages, and writes by email alone
 * @param channels everything that is configured
 */
export function rulesOf(profile: ServiceProfile, channels: readonly ReminderChannel[]): SendingRules {
  const { messages, intake } = profile as Partial<ServiceProfile>;
  const own = intake?.email ?? null;
  const isOn = ({ code, provider }: ReminderChannel) =>
    messages ? messages.channels[code] === provider : provider === 'smtp';
  return {
    code: profile.code,
    hours: profile.hours,
    saysPlace: profile.reminders.place === 'address',
    channels: channels.filter(isOn),
    perMinute: messages?.perMinute ?? null,
    linkDays: messages?.linkDays ?? null,
    words: messages,
    replyTo: own !== null && namesTheMatter(own).length === 0 ? own : null,
  };
}
