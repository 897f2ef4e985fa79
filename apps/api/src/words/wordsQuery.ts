import { z } from 'zod';
import { wholeNumber } from '../cases/fields.js';

/** The query of `GET /api/cases/:id/letters/:letter/text`. */
export const letterQuery = z.strictObject({
  version: wholeNumber(1_000)
    .optional()
    .describe('An earlier draft, counted from 1; the one that is read now unless told'),
});

/** The query of `GET /api/cases/:id/shuttles/:shuttle/legs/:leg/text`. */
export const legQuery = z.strictObject({
  for: z
    .enum(['passing-on', 'approval'], { error: 'Choose one of: passing-on, approval' })
    .default('passing-on')
    .describe('To pass it on, once it is approved; or to read it back to its giver'),
});
