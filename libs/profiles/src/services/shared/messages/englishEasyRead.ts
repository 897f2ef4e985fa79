import type { Purpose } from '@whenready/domain/words';
import { easyWords, type Words } from './compose.js';

const CALL_US = 'You can call us: ((phone)).';
const CHANGE = 'Do you want to change it? Call ((phone)).';
const ANSWER = 'You can answer here: ((link))';
const STOP = 'No more texts? Reply ((stop)).';

/** The same messages in short sentences and easy words. */
export const easyEnglish: Readonly<Record<Purpose, Words>> = {
  'readiness-date': easyWords({
    subject: 'A reminder',
    says: 'Hello. You asked us to get in touch now. You do not have to do anything. Take all the time you need.',
    shortly: 'Hello. You asked us to get in touch now. You do not have to do anything.',
    contact: CALL_US,
    answer: ANSWER,
    stop: STOP,
  }),
  nudge: easyWords({
    subject: 'A reminder',
    says: 'Hello. We are here for you. You do not have to do anything. Tell us if you do not want these messages.',
    shortly: 'Hello. We are here for you. You do not have to do anything.',
    contact: CALL_US,
    answer: ANSWER,
    stop: STOP,
  }),
  session: easyWords({
    subject: 'A reminder',
    says: 'Hello. You have an appointment. It is on ((when)).',
    contact: CHANGE,
    answer: ANSWER,
    stop: STOP,
  }),
  'session-invitation': easyWords({
    subject: 'An appointment',
    says: 'Hello. You have an appointment. It is on ((when)).',
    inEmail: 'You can put it in your calendar.',
    contact: CHANGE,
    answer: ANSWER,
    stop: STOP,
  }),
  'session-change': easyWords({
    subject: 'Your appointment has changed',
    says: 'Hello. Your appointment has changed. It is now on ((when)).',
    shortly: 'Hello. Your appointment has changed to ((when)).',
    inEmail: 'This message changes it in your calendar.',
    contact: CHANGE,
    answer: ANSWER,
    stop: STOP,
  }),
  'session-cancellation': easyWords({
    subject: 'Your appointment is off',
    says: 'Hello. You had an appointment on ((when)). It will not happen. We will speak to you.',
    shortly: 'Hello. Your appointment on ((when)) will not happen.',
    inEmail: 'This message takes it out of your calendar.',
    contact: CALL_US,
    stop: STOP,
  }),
  'letter-waiting': easyWords({
    subject: 'Something for you',
    says: 'Hello. We have something for you. You do not have to take it. There is no hurry.',
    contact: CALL_US,
    answer: ANSWER,
    stop: STOP,
  }),
  'amends-due': easyWords({
    subject: 'A reminder',
    says: 'Hello. There is something you planned to do. The last day is ((when)).',
    contact: 'Is that hard for you? Call ((phone)).',
    answer: ANSWER,
    stop: STOP,
  }),
  survey: easyWords({
    subject: 'How did we do?',
    says: 'Hello. How was it with us? You do not have to answer.',
    contact: 'You can also call ((phone)).',
    answer: 'You can tell us here: ((link))',
    stop: STOP,
  }),
  'complaint-acknowledged': easyWords({
    subject: 'Thank you for telling us',
    says: 'Hello. Thank you for telling us what was not right. We will answer you. The last day for that is ((until)).',
    contact: CALL_US,
  }),
  'message-acknowledged': easyWords({
    subject: 'Thank you for your message',
    says:
      'Hello. Thank you for your message. Nobody is here now. We are back on ((until)). ' +
      'Is it an emergency? Call 999. Is it something else that cannot wait? Call 101.',
    shortly: 'Hello. Nobody is here now. We are back on ((until)). Emergency? Call 999. Cannot wait? Call 101.',
    contact: '',
  }),
};
