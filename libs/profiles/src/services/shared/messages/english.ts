import type { MessagesInput } from '../../../schema/messages.js';
import { PURPOSES, type Purpose } from '@whenready/domain/words';
import { easyEnglish } from './englishEasyRead.js';
import { words, type Words } from './compose.js';

type English = MessagesInput['templates']['en']['purposes'];

const TO_CHANGE_IT = 'To change it, call ((phone)).';
const TO_TALK = 'To talk to us, call ((phone)).';
const ANSWER = 'You can answer here: ((link))';
const STOP = 'Reply ((stop)) to end these texts.';
const OUT_OF_HOURS =
  'Emails and phones are not monitored during evenings and weekends. ' +
  'In an emergency, call 999 and in a non-emergency call 101.';

const standard: Readonly<Record<Purpose, Words>> = {
  'readiness-date': words({
    subject: 'A reminder',
    says:
      'Hello, this is a reminder that you asked us to get in touch around now. There is nothing you have to do. ' +
      'We will ask you ourselves, and you can take all the time you need.',
    shortly: 'Hello, you asked us to get in touch around now. There is no hurry.',
    contact: TO_TALK,
    answer: ANSWER,
    stop: STOP,
  }),
  nudge: words({
    subject: 'A reminder',
    says:
      'Hello, this is a reminder that we are here whenever you would like to talk. There is nothing you have to do. ' +
      'If you would rather not get these messages, tell us.',
    shortly: 'Hello, we are here whenever you would like to talk. There is no hurry.',
    contact: TO_TALK,
    answer: ANSWER,
    stop: STOP,
  }),
  session: words({
    subject: 'A reminder',
    says: 'Hello, this is a reminder of your appointment on ((when)).',
    contact: TO_CHANGE_IT,
    answer: ANSWER,
    stop: STOP,
  }),
  'session-invitation': words({
    subject: 'An appointment',
    says: 'Hello, this is to confirm your appointment on ((when)).',
    inEmail: 'You can put it into your calendar from this message.',
    contact: TO_CHANGE_IT,
    answer: ANSWER,
    stop: STOP,
  }),
  'session-change': words({
    subject: 'A change to your appointment',
    says: 'Hello, your appointment has changed. It is now on ((when)).',
    inEmail: 'This message replaces the one in your calendar.',
    contact: TO_CHANGE_IT,
    answer: ANSWER,
    stop: STOP,
  }),
  'session-cancellation': words({
    subject: 'A change to your appointment',
    says: 'Hello, your appointment on ((when)) is not taking place. We will speak to you.',
    shortly: 'Hello, your appointment on ((when)) is not taking place.',
    inEmail: 'This message takes it out of your calendar.',
    contact: TO_TALK,
    stop: STOP,
  }),
  'letter-waiting': words({
    subject: 'Something for you',
    says: 'Hello, we have something for you. There is no hurry, and you need not take it.',
    shortly: 'Hello, we have something for you. There is no hurry.',
    contact: 'When you would like to hear more, call ((phone)).',
    answer: ANSWER,
    stop: STOP,
  }),
  'amends-due': words({
    subject: 'A reminder',
    says: 'Hello, this is a reminder of something you planned to do by ((when)).',
    shortly: 'Hello, a reminder of what you planned to do by ((when)).',
    contact: 'If that is difficult, call ((phone)).',
    answer: ANSWER,
    stop: STOP,
  }),
  survey: words({
    subject: 'How did we do?',
    says:
      'Hello, we would like to know how it was for you with us. ' +
      'You need not answer, and nothing changes for you either way.',
    shortly: 'Hello, how was it for you with us? You need not answer.',
    contact: 'To tell us, call ((phone)).',
    answer: 'You can tell us here: ((link))',
    stop: STOP,
  }),
  'complaint-acknowledged': words({
    subject: 'Thank you for telling us',
    says: 'Hello, thank you for telling us what was not right. You will have an answer by ((until)).',
    contact: TO_TALK,
  }),
  'message-acknowledged': words({
    subject: 'Thank you for your message',
    says: `Hello, thank you for your message. ${OUT_OF_HOURS} We are back on ((until)).`,
    shortly:
      'Hello, thank you. Nobody reads this in evenings or at weekends. ' +
      'In an emergency call 999, otherwise 101. We are back on ((until)).',
    contact: '',
  }),
};

/** The words of every message in English, as little as each can say and still be useful. */
export const english = inBoth(standard);

function inBoth(standard: Readonly<Record<Purpose, Words>>): English {
  const pairs = PURPOSES.map((purpose) => [purpose, { standard: standard[purpose], easyRead: easyEnglish[purpose] }]);
  return Object.fromEntries(pairs) as English;
}
