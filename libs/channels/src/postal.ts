import type { Addressee } from './channel.js';

/** GOV.UK Notify takes no more. */
const MOST_LINES = 7;
/** What a line may not begin with, by the rules of its printers. */
const BAD_START = /^[@()=[\]"”\\/<>\s]+/;

/** A person's name and postal address as one text, its lines joined with commas; null where there is no address. */
export function postalAddressOf({ name, address }: Addressee): string | null {
  if (!address?.trim()) return null;
  return [name?.replace(/[\s,]+/g, ' ').trim(), address.trim()].filter(Boolean).join(', ');
}

/**
 * The lines of a postal address, for an envelope: a house number stands before its street, and where there are more
 * than seven the middle ones share a line.
 */
export function postalLines(address: string): string[] {
  const lines = address
    .split(/[,\n]/)
    .map((line) => line.trim().replace(BAD_START, ''))
    .filter((line) => line !== '')
    .reduce<string[]>(withNumberBefore, []);
  const over = lines.length - MOST_LINES;
  return over > 0 ? [...lines.slice(0, 1), lines.slice(1, over + 2).join(', '), ...lines.slice(over + 2)] : lines;
}

const withNumberBefore = (lines: string[], line: string): string[] => {
  const before = lines.at(-1);
  return before !== undefined && /^\d+[a-z]?$/i.test(before)
    ? [...lines.slice(0, -1), `${before} ${line}`]
    : [...lines, line];
};
