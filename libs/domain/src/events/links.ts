import type { LinkKind } from '../words.js';

/** How cases hang together. */
export interface LinksEvents {
  'case-linked': { other: string; kind: LinkKind };
}
