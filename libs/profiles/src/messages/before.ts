import type { Purpose } from '@whenready/domain/words';
import type { Forms, Messages, Wording } from '../schema/messages.js';

const TO_CHANGE_IT = 'To change it, speak to the person you are in touch with.';
const WE_WILL_SPEAK = 'The person you are in touch with will speak to you.';

const TEXTS: Readonly<Record<Purpose, readonly [subject: string, text: string]>> = {
  session: ['A reminder', `Hello, this is a reminder of your appointment on ((when)). ${TO_CHANGE_IT}`],
  'session-invitation': [
    'An appointment',
    `Hello, this is to confirm your appointment on ((when)). You can put it into your calendar from this message. ${TO_CHANGE_IT}`,
  ],
  'session-change': [
    'A change to your appointment',
    `Hello, your appointment has changed. It is now on ((when)). This message replaces the one in your calendar. ${TO_CHANGE_IT}`,
  ],
  'session-cancellation': [
    'A change to your appointment',
    `Hello, your appointment on ((when)) is not taking place. This message takes it out of your calendar. ${WE_WILL_SPEAK}`,
  ],
  'readiness-date': [
    'A reminder',
    'Hello, this is a reminder that you asked us to get in touch around now. There is nothing you have to do. ' +
      'We will ask you ourselves, and you can take all the time you need.',
  ],
  nudge: [
    'A reminder',
    'Hello, this is a reminder that we are here whenever you would like to talk. There is nothing you have to do. ' +
      'If you would rather not get these messages, tell the person you are in touch with.',
  ],
  'letter-waiting': ['Something for you', `Hello, we have something for you. There is no hurry. ${WE_WILL_SPEAK}`],
  'amends-due': [
    'A reminder',
    'Hello, this is a reminder of something you planned to do by ((when)). ' +
      'If that is difficult, speak to the person you are in touch with.',
  ],
  survey: [
    'How did we do?',
    'Hello, we would like to know how it was for you with us. You need not answer. ' +
      'To tell us, speak to the person you are in touch with.',
  ],
  'complaint-acknowledged': [
    'Thank you for telling us',
    'Hello, thank you for telling us what was not right. You will have an answer by ((until)).',
  ],
  'message-acknowledged': [
    'Thank you for your message',
    'Hello, thank you for your message. Emails and phones are not monitored during evenings and weekends. ' +
      'In an emergency, call 999 and in a non-emergency call 101. We are back on ((until)).',
  ],
};

/** What is written for cases that are pinned to a version from before profiles had words of their own. */
export const beforeMessages: Pick<Messages, 'templates' | 'phone'> = {
  phone: null,
  templates: {
    en: {
      source: { from: 'assumption', because: 'As reminders were worded before profiles had words of their own.' },
      purposes: everyPurpose(),
    },
  },
};

function everyPurpose(): Messages['templates']['en']['purposes'] {
  const pairs = Object.entries(TEXTS).map(([purpose, [subject, text]]) => {
    const body: Forms = { text };
    return [purpose, { standard: { subject, email: body, sms: body } satisfies Wording }];
  });
  return Object.fromEntries(pairs) as Messages['templates']['en']['purposes'];
}
