import {
  isMainRole,
  JUSTICE_STAGES,
  maySupport,
  REFERRAL_CHANNELS,
  REFERRER_KINDS,
  SENSITIVITIES,
  SETTINGS,
  STARTERS,
  readPostcode,
} from '@whenready/domain';
import { z } from 'zod';
import { code, note } from './fields.js';
import { misfits, personFields } from './person.js';

const person = z.strictObject({
  ...personFields,
  /** For a supporter, and for an interpreter who is one person's: the place in this list, from 0, of that person. */
  supports: z.int().min(0).max(30).nullish(),
});

/** A postcode or its first half. Personal data: it travels in bodies alone, and is not kept. */
export const postcode = z
  .string()
  .trim()
  .max(10, 'Enter a postcode, like BS1 4ND')
  .refine((typed) => readPostcode(typed) !== null, 'Enter a postcode, like BS1 4ND, or its first half')
  .nullish();

/** The body of `POST /api/profiles/:code/find-area`. */
export const findAreaBody = z.strictObject({ postcode, council: z.string().min(1).max(64).nullish() });

/** The body of `POST /api/referrals`. */
export const referralBody = z
  .strictObject({
    profile: z.string().min(1, 'Say which service the referral is for').max(64),
    startedBy: code(STARTERS),
    channel: code(REFERRAL_CHANNELS),
    referrerKind: code(REFERRER_KINDS),
    setting: code(SETTINGS),
    justiceStage: code(JUSTICE_STAGES),
    sensitivities: z.array(code(SENSITIVITIES)).max(5).default([]),
    council: z.string().min(1).max(64).nullish(),
    /** Says which council where none is given. It is used to find the area, and not kept. */
    postcode,
    /** The partner who refers, by its code in the profile. */
    partner: z.string().min(1).max(64).nullish(),
    crimeReference: z.string().trim().min(1).max(64).nullish(),
    story: note,
    participants: z.array(person).min(1, 'Add at least one person').max(30, 'A case has at most 30 people'),
  })
  .superRefine((body, context) => {
    body.participants.forEach((entry, place) => {
      const wrong = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: ['participants', place, field], message });
      for (const { field, message } of misfits(entry, entry.supports != null)) wrong(field, message);
      const supported = entry.supports == null ? undefined : body.participants[entry.supports];
      if (maySupport(entry.role) && entry.supports != null && !(supported && isMainRole(supported.role)))
        wrong('supports', 'Say whom they support, by place in the list');
    });
  });

export type ReferralBody = z.infer<typeof referralBody>;
