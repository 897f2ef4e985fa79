import type { CommunicationFormat } from './format.js';

export const faceToFace: CommunicationFormat = {
  code: 'face-to-face',
  title: 'Face to face',
  explain: 'A meeting in a neutral place, led by a restorative justice professional; supporters welcome.',
  directness: 'direct',
  carriedBy: 'session',
  place: 'venue',
};
