import { VENUE_ACCESS } from '@whenready/domain';
import { z } from 'zod';

/** A venue as it is written down. */
export const venueBody = z.strictObject({
  /** Code of the service profile; one's own, if left out. */
  profile: z.string().min(1).max(64).nullish(),
  name: z.string().trim().min(1, 'Enter its name').max(200),
  address: z.string().trim().min(1, 'Enter its address, as it may stand in a calendar').max(500),
  neutral: z.boolean({ error: 'Say whether it is neutral ground: yes or no' }),
  capacity: z.int().min(1).max(1000),
  access: z.array(z.enum(VENUE_ACCESS, { error: `Choose of: ${VENUE_ACCESS.join(', ')}` })).default([]),
  active: z.boolean().default(true),
});

export type VenueBody = z.infer<typeof venueBody>;

const at = z.iso
  .datetime({ offset: true, error: 'Enter a date and time with its offset, as 2027-03-02T14:00:00Z' })
  .transform((text) => new Date(text).toISOString());

/** From when until when somebody wants to know who and which room is free, for which service. */
export const availabilityQuery = z
  .strictObject({
    from: at,
    to: at,
    profile: z.string().min(1).max(64).optional(),
    /** A session that does not count, for it is to be moved; with the id of its case. */
    case: z.uuid().optional(),
    session: z.string().min(1).max(64).optional(),
  })
  .refine(({ from, to }) => from < to, { path: ['to'], message: 'Enter an end after the start' });
