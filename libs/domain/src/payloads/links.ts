import type { LinkKind } from '../words.js';

/** How cases hang together. */
export interface LinksPayloads {
  /** `other`: the other case's id; the api has looked whether whoever links them may see it. */
  'link-cases': { other: string; kind: LinkKind; textId: string | null };
  /** `other`: the case that goes on. */
  'merge-into': { other: string; textId: string | null };
}
