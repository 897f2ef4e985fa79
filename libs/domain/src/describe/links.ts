import type { LinksEvents } from '../events/links.js';
import type { Lines } from './lines.js';

export const linksLines: Lines<LinksEvents> = {
  'case-linked': ({ kind }) =>
    kind === 'duplicate' ? 'Linked with another case that is about the same' : 'Linked with a related case',
};
