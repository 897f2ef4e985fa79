import { z } from 'zod';

/** A whole number of a query, from 1. */
export const wholeNumber = (most: number) =>
  z.coerce
    .number('Enter a whole number')
    .int('Enter a whole number')
    .min(1, 'Start from 1')
    .max(most, `Ask for ${most} at most`);
