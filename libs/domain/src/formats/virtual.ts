import type { CommunicationFormat } from './format.js';

export const virtual: CommunicationFormat = {
  code: 'virtual',
  title: 'Virtual meeting',
  explain: 'A meeting by video, led by a restorative justice professional; supporters welcome.',
  directness: 'direct',
  carriedBy: 'session',
  place: 'link',
};
