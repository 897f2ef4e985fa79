import { moment } from '@whenready/contracts/commands/fields';
import { z } from 'zod';

const DAY_MS = 86_400_000;

/** The body of a fast-forward: a moment, or a number of days from the case's own now. */
export const fastForwardBody = z
  .strictObject({
    to: moment.optional().describe('A moment of the case’s own clock, with its offset'),
    days: z.number().gt(0, 'Go forward').max(7_320, 'Twenty years at most').optional(),
  })
  .refine(({ to, days }) => (to === undefined) !== (days === undefined), {
    path: ['to'],
    message: 'Give either `to` or `days`',
  });

/**
 * How far the clock is to go.
 * @param now the case's own clock, epoch milliseconds
 * @returns milliseconds; zero or less where the moment has passed already
 */
export function distance({ to, days }: z.output<typeof fastForwardBody>, now: number): number {
  return to === undefined ? Math.round((days ?? 0) * DAY_MS) : Date.parse(to) - now;
}
