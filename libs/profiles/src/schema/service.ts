import { readPostcode } from '@whenready/domain/postcode';
import { z } from 'zod';
import { calendarDay, code, source, text } from './basics.js';

/** Who pays for the service. The commissioner sees figures, never persons. */
export const commissioner = z.strictObject({
  name: text,
  money: text.nullable(),
  sees: z.literal('figures'),
  source,
});

/** Who delivers it; a collaboration names its members. */
export const provider = z.strictObject({
  code,
  name: text,
  about: text.nullable(),
  members: z.array(text),
  source,
});

/** A part of the service's country, made of whole councils. */
export const area = z.strictObject({
  code,
  name: text,
  councils: z.array(z.strictObject({ code, name: text })).min(1, 'must name at least one council'),
  source,
});

/**
 * Which councils a postcode may lie in: by outcode (`BS16`) or, where that tells more, by sector (`BS16 9`). A postcode
 * may straddle councils: then each is named, and `elsewhere` for what lies outside the service's area.
 */
export const postcodes = z.strictObject({
  places: z.array(
    z.strictObject({
      councils: z.array(code).min(1, 'must name at least one council'),
      of: z.array(
        z.string().refine(isOutcodeOrSector, 'must be an outcode, such as BS16, or a sector, such as BS16 9'),
      ),
    }),
  ),
  source,
});

export type PostcodesInput = z.input<typeof postcodes>;

/** A sector is read as if a whole postcode stood there. */
function isOutcodeOrSector(text: string): boolean {
  const read = readPostcode(text.includes(' ') ? `${text}AA` : text);
  return (read?.sector ?? read?.outcode) === text;
}

/**
 * Who delivers in an area, and for how long. A `page` contract is the one that the partnership's page tells of; a
 * `sample` one is an assumption that lets the shipped profile be used today.
 */
export const contract = z
  .strictObject({
    code,
    kind: z.enum(['page', 'sample']),
    area: code,
    provider: code,
    /** In pounds; null where it is not known. */
    value: z.int().positive().nullable(),
    from: calendarDay,
    /** Last day; null where it runs on. */
    to: calendarDay.nullable(),
    /** A contract that is awarded anew every year is renewed on the day of `from`; reports run per contract year. */
    renewal: z.enum(['annual', 'none']),
    source,
  })
  .refine((it) => it.to === null || it.from <= it.to, {
    path: ['to'],
    message: 'must not come before `from`',
  })
  .refine((it) => it.kind === 'page' || it.source.from === 'assumption', {
    path: ['source'],
    message: 'must be an assumption, as a sample contract is',
  });
