import type { FormatCode } from '../words.js';
import { faceToFace } from './faceToFace.js';
import type { CommunicationFormat } from './format.js';
import { letter } from './letter.js';
import { shuttle } from './shuttle.js';
import { virtual } from './virtual.js';

export type { CommunicationFormat } from './format.js';

/** Every format, by its code. */
export const COMMUNICATION_FORMATS: Readonly<Record<FormatCode, CommunicationFormat>> = {
  'face-to-face': faceToFace,
  virtual,
  shuttle,
  letter,
};
