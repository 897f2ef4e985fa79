import type { Case } from '../case.js';
import { withLinks } from './links.js';
import { withPractice } from './informal.js';

/** What a case of version 2 did not know, part by part, each in a file of its own beside this one. */
export const SINCE_VERSION_2: readonly ((theCase: Case) => Case)[] = [withPractice, withLinks];
