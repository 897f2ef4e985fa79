import type { InformalEvents } from '../events/informal.js';
import { sayEnding } from '../standing.js';
import { sayCode, sayDay } from '../wording.js';
import type { Lines } from './lines.js';

export const informalLines: Lines<InformalEvents> = {
  'informal-recorded': ({ on, done, ended }) =>
    `Informal practice on ${sayDay(on)}: ${sayCode(done)}, ended ${sayEnding(ended)}`,
};
