import type { CommunicationFormat } from './format.js';

export const letter: CommunicationFormat = {
  code: 'letter',
  title: 'Letter',
  explain: 'A letter of apology or explanation, which can answer questions.',
  directness: 'indirect',
  carriedBy: 'letter',
};
