/** How cases hang together, and why two may be one. */

export const LINK_KINDS = ['duplicate', 'related'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** Why two cases may be the same, the strongest first. A person decides; nothing is ever merged by itself. */
export const DUPLICATE_REASONS = ['same-crime-reference', 'same-email', 'same-phone', 'similar-name'] as const;
export type DuplicateReason = (typeof DUPLICATE_REASONS)[number];
