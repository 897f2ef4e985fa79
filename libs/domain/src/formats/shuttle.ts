import type { CommunicationFormat } from './format.js';

export const shuttle: CommunicationFormat = {
  code: 'shuttle',
  title: 'Shuttle',
  explain: 'Practitioners go between the two sides; they have no direct contact.',
  directness: 'indirect',
  carriedBy: 'session',
};
