import type { PersonView } from '@whenready/contracts';
import { CHANNELS, type ChannelCode, saySafeContact, type Track } from '@whenready/domain';
import { label } from '../../words/labels.js';

const SAFETY = { safe: 'safe to use', unsafe: 'not safe: do not use' } as const;

/** Where each channel writes to. */
const ADDRESS: Readonly<Record<ChannelCode, (details: PersonView) => string | null>> = {
  email: ({ email }) => email,
  sms: ({ phone }) => phone,
  letter: ({ address }) => address,
};

const MISSING: Readonly<Record<ChannelCode, string | null>> = {
  email: 'No email address',
  sms: 'No telephone number',
  letter: null,
};

/** How someone may be reached: each address with whether it is safe, what they told, and what a message must not hold. */
export function contactLines(track: Track, details: PersonView | undefined): string[] {
  const { spokesperson = null, wordsToAvoid = null, checkWordAgreed = false } = details ?? {};
  return [
    spokesperson ? `${spokesperson} speaks for it` : '',
    ...CHANNELS.map((channel) => channelLine(channel, track, details)),
    track.safeContact ? saySafeContact(track.safeContact) : '',
    wordsToAvoid ? `Words to avoid: ${wordsToAvoid}` : '',
    checkWordAgreed ? 'A check word is agreed with them' : '',
    track.remindersAgreed ? 'Agreed to automated reminders' : '',
  ].filter(Boolean);
}

function channelLine(channel: ChannelCode, { contact }: Track, details: PersonView | undefined): string {
  const address = details ? ADDRESS[channel](details) : null;
  if (!address) return MISSING[channel] ?? '';
  const safety = contact[channel] ? SAFETY[contact[channel]] : 'not recorded as safe';
  const how = channel === 'sms' ? `${label('CHANNELS', channel).toLowerCase()}: ${safety}` : safety;
  return `${address} (${how})`;
}
