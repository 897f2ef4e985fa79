import type { LocalTime } from './calendar/types.js';
import type { Track } from './case.js';
import { sayCode } from './wording.js';
import { CHANNELS, type ChannelCode, type Detail, type MessageFormat, type SeenBy, WEEKDAYS } from './words.js';

/** How and when someone may be reached, as they told a person. It says nothing of where: addresses never travel. */
export interface SafeContact {
  /** The ways in which they may be written to, the one that they like best first; none where a person calls. */
  readonly order: readonly ChannelCode[];
  /** ISO weekdays (1 = Monday); empty where any day will do. */
  readonly weekdays: readonly number[];
  /** From and until when, on a clock in Europe/London; null where nothing narrows that end of the day. */
  readonly from: LocalTime | null;
  readonly until: LocalTime | null;
  /** Who else may see what comes in each way; a way that is missing was not asked about. */
  readonly seenBy: Readonly<Partial<Record<ChannelCode, readonly SeenBy[]>>>;
  /** Whether a message may be left on their telephone. */
  readonly voicemail: boolean;
  readonly format: MessageFormat;
}

/** The detail that each channel writes to. */
export const ADDRESS_OF: Readonly<Record<ChannelCode, Detail>> = { email: 'email', sms: 'phone', letter: 'address' };

/** A record by channel, without those whose address has changed: of a new address nobody has said anything yet. */
export const withoutChanged = <T>(
  byChannel: Readonly<Partial<Record<ChannelCode, T>>>,
  changed: readonly Detail[],
): Readonly<Partial<Record<ChannelCode, T>>> =>
  Object.fromEntries(
    Object.entries(byChannel).filter(([channel]) => !changed.includes(ADDRESS_OF[channel as ChannelCode])),
  );

/** The channels in which the other side may see what is sent to someone. */
export const seenByOtherSide = ({ seenBy }: Pick<SafeContact, 'seenBy'>): ChannelCode[] =>
  CHANNELS.filter((channel) => seenBy[channel]?.includes('the-other-side'));

/** Whether it is recorded that the other side may see what someone gets in a channel. */
export const isSeenByOtherSide = ({ safeContact }: Track, channel: ChannelCode): boolean =>
  safeContact !== null && seenByOtherSide(safeContact).includes(channel);

const CHANNEL_WORDS: Readonly<Record<ChannelCode, string>> = { email: 'email', sms: 'text', letter: 'letter' };

/** ISO weekdays as people say them: `weekdays`, `weekends`, `Mondays and Thursdays`. */
export function sayWeekdays(days: readonly number[]): string {
  const sorted = [...days].sort();
  if (sorted.join('') === '12345') return 'weekdays';
  if (sorted.join('') === '67') return 'weekends';
  if (days.length === 0 || days.length === WEEKDAYS.length) return 'any day';
  const names = sorted.map((day) => `${WEEKDAYS[day - 1]?.replace(/^./, (first) => first.toUpperCase())}s`);
  return inWords(names);
}

/**
 * How someone may be reached, in one line as people say it: `Text, then email; weekdays 18:00 to 20:00; partner may see
 * email; no voicemail; large print`. Holds no address and no name.
 */
export function saySafeContact({ order, weekdays, from, until, seenBy, voicemail, format }: SafeContact): string {
  const ways = order.map((channel) => CHANNEL_WORDS[channel]).join(', then ') || 'only calls by a person';
  const parts = [
    ways,
    sayTimes(weekdays, from, until),
    ...CHANNELS.flatMap((channel) => saySeen(channel, seenBy[channel] ?? [])),
    voicemail ? 'voicemail is fine' : 'no voicemail',
    format === 'standard' ? '' : sayCode(format),
  ];
  const line = parts.filter(Boolean).join('; ');
  return line.charAt(0).toUpperCase() + line.slice(1);
}

function sayTimes(weekdays: readonly number[], from: LocalTime | null, until: LocalTime | null): string {
  const hours = from && until ? `${from} to ${until}` : from ? `from ${from}` : until ? `until ${until}` : '';
  if (weekdays.length === 0 && !hours) return '';
  return [sayWeekdays(weekdays), hours].filter(Boolean).join(' ');
}

const saySeen = (channel: ChannelCode, seen: readonly SeenBy[]): string[] => {
  const others = seen.filter((who) => who !== 'nobody').map(sayCode);
  return others.length > 0 ? [`${inWords(others)} may see ${CHANNEL_WORDS[channel]}`] : [];
};

const inWords = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
