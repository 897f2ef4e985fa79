import type { LettersEvents } from '../events/letters.js';
import { sayCode } from '../wording.js';
import type { Lines } from './lines.js';

const ENDS: Readonly<Record<LettersEvents['letter-ended']['how'], string>> = {
  withdrawn: 'Letter withdrawn by its writer',
  declined: 'Letter not wanted by its reader',
  returned: 'Letter given back to its writer',
  cancelled: 'Letter cancelled',
};

export const lettersLines: Lines<LettersEvents> = {
  'letter-begun': (data) => `Letter begun (${data.kind})`,
  'letter-recorded': (data) => `Letter ${sayCode(data.outcome)}`,
  'letter-drafted': () => 'Draft of a letter stored',
  'letter-checked': (data) =>
    data.outcome === 'passed'
      ? 'Letter checked: it is held until its reader asks for it'
      : `Draft sent back to its writer${data.reason ? ` (${sayCode(data.reason)})` : ''}`,
  'letter-asked-for': () => 'The reader asks for the letter',
  'letter-released': () => 'Letter released to its reader',
  'letter-read': (data) =>
    `The reader tells us that the letter was read${data.tellWriter ? '; its writer may know' : '; not to be passed on'}`,
  'letter-ended': (data) => ENDS[data.how],
  'letter-review-due': () => 'A held letter is due to be looked at',
};
