import type { LettersEvents } from '../events/letters.js';
import { sayCode } from '../wording.js';
import type { Lines } from './lines.js';

export const lettersLines: Lines<LettersEvents> = {
  'letter-begun': (data) => `Letter begun (${data.kind})`,
  'letter-recorded': (data) => `Letter ${sayCode(data.outcome)}`,
};
