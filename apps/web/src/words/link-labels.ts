/** Words for how cases hang together. */
export const LINK_LABELS = {
  LINK_KINDS: { duplicate: 'They are about the same', related: 'They are related' },
  DUPLICATE_REASONS: {
    'same-crime-reference': 'The same crime reference',
    'same-email': 'The same email address',
    'same-phone': 'The same telephone number',
    'similar-name': 'A similar name',
  },
} as const satisfies Record<string, Record<string, string>>;
