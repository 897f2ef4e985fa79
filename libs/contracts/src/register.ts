import { ACCREDITATIONS, CONFLICT_REASONS, FACILITATOR_KINDS } from '@whenready/domain';
import { z } from 'zod';
import { body, code, day, id } from './commands/fields.js';

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Enter a time as HH:MM');

const inOrder = <T extends { from: string; to: string | null }>({ from, to }: T): boolean => to === null || from <= to;
const AFTER = 'Enter a day that is not before the first';

/** Days on which someone is away, the first and the last included. */
export const absenceBody = body({ from: day, to: day }).refine(inOrder, { message: AFTER, path: ['to'] });

/** A case that someone keeps away from, and why, as a code alone. */
export const conflictBody = body({ caseId: id, reason: code(CONFLICT_REASONS) });

/** A facilitator's entry in the register. Absences and conflicts that are left out stay as they are. */
export const registerBody = body({
  kind: code(FACILITATOR_KINDS),
  active: z.boolean().default(true),
  accreditation: body({
    level: code(ACCREDITATIONS),
    from: day,
    until: day.nullable().default(null),
  }).refine(({ from, until }) => inOrder({ from, to: until }), { message: AFTER, path: ['until'] }),
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}$/, 'Use codes of two or three letters, such as en or pl'))
    .max(20)
    .default(['en']),
  availability: z
    .array(
      body({ weekday: z.int().min(1).max(7), from: time, to: time }).refine(({ from, to }) => from < to, {
        message: 'Enter a time after the first',
        path: ['to'],
      }),
    )
    .max(28)
    .default([]),
  caseloadLimit: z.int().min(0).max(1000).nullable().default(null),
  trainingHours: z.int().min(0).max(1000).default(0),
  observedOn: day.nullable().default(null),
  away: z.array(absenceBody).max(100).optional(),
  conflicts: z.array(conflictBody).max(1000).optional(),
});

export type RegisterBody = z.infer<typeof registerBody>;
