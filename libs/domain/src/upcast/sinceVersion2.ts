import type { Case } from '../case.js';
import { withAfterwards } from './agreement.js';
import { withPractice } from './informal.js';
import { withLinks } from './links.js';
import { withEscrow } from './letters.js';
import { withOwnership } from './ownership.js';
import { withPeople } from './people.js';
import { withSessionLives } from './sessions.js';
import { withSupervision } from './supervision.js';

/** What a case of version 2 did not know, part by part, each in a file of its own beside this one. */
export const SINCE_VERSION_2: readonly ((theCase: Case) => Case)[] = [
  withOwnership,
  withPeople,
  withSupervision,
  withEscrow,
  withSessionLives,
  withAfterwards,
  withPractice,
  withLinks,
];
