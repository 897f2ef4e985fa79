/** An instant as GOV.UK Notify writes it, with microseconds. */
export const momentOf = (instant: string): string => instant.replace(/\.(\d{3})Z$/, '.$1000Z');
