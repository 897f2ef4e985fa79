/** The value stands on the partnership's own page. */
export const PAGE = { from: 'page' } as const;

/** The value stands on the partnership's own page; the note says how it was read. */
export function page(note: string) {
  return { from: 'page', note } as const;
}

/** The value is ours, until the service sets its own. */
export function assumption(because: string) {
  return { from: 'assumption', because } as const;
}

/** The value stands in a publication. */
export function published(citation: string) {
  return { from: 'published', citation } as const;
}

/** The value stands in a publication that was read only in part: a setting, not a rule of law. */
export function unchecked(citation: string) {
  return { from: 'published', citation, unchecked: true } as const;
}

export const POLICE_PAGE = published('Avon and Somerset Police, page "Restorative justice"');
export const RJC_CODE = published('Restorative Justice Council, Code of Practice for service providers');
