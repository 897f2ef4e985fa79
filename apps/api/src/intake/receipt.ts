import { createHash } from 'node:crypto';

/** No letter or figure that is taken for another, and no vowel that makes a word. */
const SIGNS = '23456789BCDFGHJKMNPQRSTVWXYZ';
const LENGTH = 8;

/**
 * The number that whoever sent something may quote, like `7KQM-2XPD`: it follows from the message's id, and tells
 * nothing.
 */
export function receiptOf(id: string): string {
  const drawn = createHash('sha256').update(`receipt/${id}`).digest().subarray(0, LENGTH);
  const signs = [...drawn].map((byte) => SIGNS[byte % SIGNS.length]);
  return `${signs.slice(0, 4).join('')}-${signs.slice(4).join('')}`;
}
