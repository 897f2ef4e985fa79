import type { MessagesEvents } from '../events/messages.js';
import type { Lines } from './lines.js';

export const messagesLines: Lines<MessagesEvents> = {
  'amends-reminded': () => 'Time to remind someone of what they promised',
  'letter-waiting-told': () => 'Time to tell someone that something waits for them',
};
