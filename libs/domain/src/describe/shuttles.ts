import type { ShuttlesEvents } from '../events/shuttles.js';
import { sayCode } from '../wording.js';
import type { Lines } from './lines.js';

export const shuttlesLines: Lines<ShuttlesEvents> = {
  'shuttle-begun': () => 'Shuttle begun',
  'shuttle-leg-noted': (data) => (data.answers ? 'Answer noted for the shuttle' : 'Message noted for the shuttle'),
  'shuttle-leg-approved': () => 'Message approved by its giver',
  'shuttle-leg-passed-on': () => 'Message passed on',
  'shuttle-leg-dropped': () => 'Message not passed on',
  'shuttle-ended': () => 'Shuttle ended',
  'shuttle-stopped': (data) =>
    `Shuttle stopped${data.by ? ' by a participant' : ''}${data.reason ? ` (${sayCode(data.reason)})` : ''}`,
};
