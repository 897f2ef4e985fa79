import type { Addressee, ReminderChannel } from '@whenready/channels';
import {
  CHANNELS,
  type ChannelCode,
  isSeenByOtherSide,
  type ReminderReason,
  type Track,
  type WaitContact,
} from '@whenready/domain';

/** A channel in which a person can be written to, and where. */
export interface Way {
  readonly channel: ReminderChannel;
  readonly address: string;
}

/** Why a channel will not do, the one that says most first: it is what is printed where none will. */
const TELLING: readonly ReminderReason[] = [
  'no-other-way',
  'bad-address',
  'no-address',
  'channel-off',
  'no-safe-address',
];

/** What someone asked for as long as they wait. */
const ASKED_FOR: Readonly<Partial<Record<WaitContact, ChannelCode>>> = { text: 'sms', letter: 'letter' };

/** The order that the person likes; while they wait, what they asked for first. */
function inOrder({ safeContact, wait }: Track): readonly ChannelCode[] {
  const order = safeContact?.order ?? CHANNELS;
  const asked = wait && ASKED_FOR[wait.contactBy];
  return asked && order.length > 0 ? [asked, ...order.filter((code) => code !== asked)] : order;
}

/**
 * The first channel, in the order that the person likes, in which they may be written to: recorded as safe, on in their
 * service, with an address that works, and not tried already. Else why there is none.
 * @param channels those that are on
 * @param tried channels in which the message did not arrive
 */
export function wayTo(
  track: Track,
  person: Addressee,
  channels: readonly ReminderChannel[],
  tried: readonly ChannelCode[],
): Way | ReminderReason {
  const order = inOrder(track);
  if (order.length === 0) return 'asked-to-be-phoned';
  const found = order.map((code): Way | ReminderReason => {
    const channel = channels.find((each) => each.code === code);
    if (track.contact[code] !== 'safe' || isSeenByOtherSide(track, code)) return 'no-safe-address';
    if (!channel) return 'channel-off';
    const address = channel.addressOf(person);
    if (address === null) return 'no-address';
    if (track.badAddresses.includes(code)) return 'bad-address';
    return tried.includes(code) ? 'no-other-way' : { channel, address };
  });
  const way = found.find((each): each is Way => typeof each !== 'string');
  return way ?? TELLING.find((why) => found.includes(why)) ?? 'no-safe-address';
}
