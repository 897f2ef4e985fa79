import { ACCREDITATIONS, CONSENT_PURPOSES, REQUIREMENTS, SENSITIVITIES } from '@whenready/domain/words';
import { z } from 'zod';
import { code, dayCount, someOf, source, text } from './basics.js';

/** The three basic requirements before any communication, in this service's wording. */
export const requirements = z
  .array(z.strictObject({ code: z.enum(REQUIREMENTS), wording: text, source }))
  .refine((list) => REQUIREMENTS.every((wanted) => list.filter((it) => it.code === wanted).length === 1), {
    message: `must be the three, each once: ${REQUIREMENTS.join(', ')}`,
  });

/** What people consent to, each by itself, and in which version of the service's wording. */
export const consent = z.strictObject({
  purposes: someOf(CONSENT_PURPOSES).refine((list) => list.includes('participation'), 'must ask for participation'),
  wordingVersion: code,
  /** Whether nobody takes part in a session or letter without consent to take part, written or witnessed. */
  requiredForCommunication: z.boolean(),
  source,
});

/** A case's facilitators have it supervised this often; who facilitates. */
export const facilitation = z.strictObject({
  by: someOf(['staff', 'volunteer']),
  source,
  supervision: z.strictObject({
    everyWeeks: z.int().min(1).max(12, 'must be at least every 12 weeks'),
    /** From when a case's first supervision is counted: the first assignment of a coordinator or facilitators. */
    countedFrom: z.literal('assignment'),
    source,
  }),
});

/** The path of its own for complex and sensitive cases. */
export const sensitiveCases = z.strictObject({
  kinds: someOf(SENSITIVITIES),
  facilitators: z.int().min(2, 'must be at least two'),
  accreditation: z.enum(ACCREDITATIONS),
  signOffBy: z.enum(['supervisor', 'service-lead']),
  reviewEveryDays: dayCount,
  source,
});

export const youngPeople = z.strictObject({
  guardianConsentUnder: z.int().min(10).max(18),
  source,
});

export const complaints = z.strictObject({
  answerWithinDays: dayCount,
  thenTo: text,
  withinMonths: z.int().positive(),
  source,
});

/**
 * A figure that others published, never a result of this service: shown with its source and, where there is one, its
 * caveat. A local figure is counted from cases and has no place in a profile.
 */
export const publishedFigure = z
  .strictObject({
    code,
    standing: z.literal('published', 'must be published: a local result is never written into a profile'),
    statement: text,
    value: z.number().nullable(),
    unit: z.enum(['percent', 'pounds-for-one-pound', 'direction']),
    source: source.refine((it) => it.from === 'published', 'must be a publication'),
    caveat: text,
  })
  .refine((it) => (it.unit === 'direction') === (it.value === null), {
    path: ['value'],
    message: 'must be a number, or null where the figure is only a direction',
  });
