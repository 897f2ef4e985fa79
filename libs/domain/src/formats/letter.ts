import type { CommunicationFormat } from './format.js';

export const letter: CommunicationFormat = {
  code: 'letter',
  title: 'Letter',
  explain: 'A letter of apology or explanation, which can answer questions. It is held until its reader asks for it.',
  directness: 'indirect',
  carriedBy: 'letter',
};
