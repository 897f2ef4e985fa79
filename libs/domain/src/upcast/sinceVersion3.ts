import type { Case } from '../case.js';
import { withSafeContact } from './contact.js';
import { withAnswers } from './answers.js';
import { withMessages } from './messages.js';
import { withReminding } from './reminding.js';

/** What a case of version 3 did not know, part by part, each in a file of its own beside this one. */
export const SINCE_VERSION_3: readonly ((theCase: Case) => Case)[] = [
  withReminding,
  withMessages,
  withSafeContact,
  withAnswers,
];
