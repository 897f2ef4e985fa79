/** How people communicate, and what they agree. */

export const FORMATS = ['face-to-face', 'virtual', 'shuttle', 'letter'] as const;
export type FormatCode = (typeof FORMATS)[number];

/** Direct: people are in contact with each other; indirect: someone or something goes between. */
export const DIRECTNESS = ['direct', 'indirect'] as const;
export type Directness = (typeof DIRECTNESS)[number];

export const AMENDS_KINDS = ['explanation', 'apology', 'voluntary-work', 'payment', 'other'] as const;
export type AmendsKind = (typeof AMENDS_KINDS)[number];
