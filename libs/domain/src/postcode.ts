/** What a postcode tells of a place: its outcode, and its sector where the whole postcode was given. */
export interface PostcodeParts {
  /** For example `BS16`. */
  readonly outcode: string;
  /** For example `BS16 1`; null where the outcode alone was given. */
  readonly sector: string | null;
}

/** The six shapes of an outcode: A9, A99, A9A, AA9, AA99, AA9A (Royal Mail, Programmers’ Guide to PAF). */
const OUTCODE = '[A-PR-UWYZ](?:[0-9]{1,2}|[0-9][A-HJKPSTUW]|[A-HK-Y][0-9]{1,2}|[A-HK-Y][0-9][ABEHMNPRVWXY])';
/** A digit and two letters, none of C, I, K, M, O, V. */
const POSTCODE = new RegExp(`^(${OUTCODE})(?: *([0-9])[ABD-HJLNP-UW-Z]{2})?$`);

/**
 * Reads a United Kingdom postcode, or its first half alone, in whatever letters, with or without
 * the space between its halves.
 * Says nothing of whether it is in use.
 * @returns null where it is neither
 */
export function readPostcode(typed: string): PostcodeParts | null {
  const [, outcode, digit] = POSTCODE.exec(typed.trim().toUpperCase()) ?? [];
  return outcode === undefined ? null : { outcode, sector: digit === undefined ? null : `${outcode} ${digit}` };
}
