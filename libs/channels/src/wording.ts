import { type Instant, type Purpose, sayMoment } from '@whenready/domain';

/** A message's words: as little as it can say and still be useful. */
export interface Wording {
  readonly subject: string;
  readonly text: string;
}

const TO_CHANGE_IT = 'To change it, speak to the person you are in touch with.';

const TEXTS: Readonly<Record<Purpose, readonly [subject: string, text: (when: string) => string]>> = {
  session: ['A reminder', (when) => `Hello, this is a reminder of your appointment${when}. ${TO_CHANGE_IT}`],
  'session-invitation': [
    'An appointment',
    (when) =>
      `Hello, this is to confirm your appointment${when}. You can put it into your calendar from this message. ${TO_CHANGE_IT}`,
  ],
  'session-change': [
    'A change to your appointment',
    (when) =>
      `Hello, your appointment has changed. It is now${when}. This message replaces the one in your calendar. ${TO_CHANGE_IT}`,
  ],
  'session-cancellation': [
    'A change to your appointment',
    (when) =>
      `Hello, your appointment${when} is not taking place. This message takes it out of your calendar. ` +
      'The person you are in touch with will speak to you.',
  ],
  'readiness-date': [
    'A reminder',
    () =>
      'Hello, this is a reminder that you asked us to get in touch around now. ' +
      'There is nothing you have to do. We will ask you ourselves, and you can take all the time you need.',
  ],
  nudge: [
    'A reminder',
    () =>
      'Hello, this is a reminder that we are here whenever you would like to talk. ' +
      'There is nothing you have to do. If you would rather not get these messages, tell the person you are in touch with.',
  ],
  'letter-waiting': [
    'Something is waiting for you',
    () =>
      'Hello, something is waiting for you here. There is nothing you have to do. ' +
      'If you would like to know more, speak to the person you are in touch with.',
  ],
  'amends-due': [
    'A reminder',
    () =>
      'Hello, this is a reminder of something that you said you would do soon. ' +
      'If you would like to talk about it, speak to the person you are in touch with.',
  ],
  survey: [
    'How was it?',
    () =>
      'Hello, we would like to hear how you found us. There is nothing you have to do. ' +
      'If you would like to tell us, speak to the person you are in touch with.',
  ],
  'complaint-acknowledged': [
    'We have what you told us',
    () => 'Hello, thank you for telling us what you think. Somebody is looking into it and will answer you.',
  ],
  'message-acknowledged': [
    'We have your message',
    () => 'Hello, your message has arrived. Somebody will read it when we are open again.',
  ],
};

/**
 * The words of a message. They name neither the matter nor the service nor any person.
 * @param startsAt for a session, when it begins (shown on a clock in Europe/London)
 */
export function wordingOf(purpose: Purpose, startsAt: Instant | null = null): Wording {
  const when = startsAt === null ? '' : ` on ${sayMoment(startsAt)}`;
  const [subject, text] = TEXTS[purpose];
  return { subject, text: `${text(when)}\n` };
}
