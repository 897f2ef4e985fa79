import type { ReminderChannel } from './channel.js';
import { emailChannel, type MailOptions } from './email.js';

export { type CalendarEntry, entryUid } from './calendar.js';
export type { Addressee, ReminderChannel, ReminderMessage } from './channel.js';
export { OutcomeUnknown, ProviderAway, RefusedByProvider } from './errors.js';
export { type MailOptions } from './email.js';
export { wordingOf, type Wording } from './wording.js';

/** Every channel, in the order in which a person is tried: a new one is a new file and one line here. */
export function reminderChannels(mail: MailOptions): readonly ReminderChannel[] {
  return [emailChannel(mail)];
}
