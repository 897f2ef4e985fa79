import type { ReminderChannel } from './channel.js';
import { emailChannel, type MailOptions } from './email.js';
import { gatewayChannel, type GatewayOptions } from './gateway.js';
import { notifyChannels, type NotifyOptions } from './notify.js';
import { printChannel, type PrintedLetters } from './print.js';

export { type CalendarEntry, entryUid } from './calendar.js';
export type { Addressee, Found, LetterFormat, ProviderCode, ReminderChannel, ReminderMessage } from './channel.js';
export { OutcomeUnknown, ProviderAway, RefusedByProvider } from './errors.js';
export { type MailOptions } from './email.js';
export { printLetter } from './letter.js';
export type { PrintedLetters } from './print.js';

/** What the channels need; a provider that is left out is not there. */
export interface ChannelOptions {
  readonly smtp: MailOptions;
  readonly notify?: NotifyOptions | null;
  readonly gateway?: GatewayOptions | null;
  readonly print?: PrintedLetters | null;
}

/**
 * Every channel that is configured, of every provider: which of them a service uses, its profile says. A new one is a
 * new file and one line here.
 */
export function reminderChannels({ smtp, notify, gateway, print }: ChannelOptions): readonly ReminderChannel[] {
  return [
    emailChannel(smtp),
    ...(notify ? notifyChannels(notify) : []),
    ...(gateway ? [gatewayChannel(gateway)] : []),
    ...(print ? [printChannel(print)] : []),
  ];
}
