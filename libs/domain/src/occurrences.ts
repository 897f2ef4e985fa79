const RESENT = /~\d+$/;

/** An occurrence as it was first sent: one that is sent again by hand ends with `~2`, `~3`. */
export const occurrenceWithout = (occurrence: string): string => occurrence.replace(RESENT, '');
