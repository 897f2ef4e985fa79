import type { CommunicationFormat } from './format.js';

export const shuttle: CommunicationFormat = {
  code: 'shuttle',
  title: 'Shuttle',
  explain: 'Practitioners go between the two sides, and pass on what its giver approved; there is no direct contact.',
  directness: 'indirect',
  carriedBy: 'shuttle',
};
