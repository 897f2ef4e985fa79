import {
  JUSTICE_STAGES,
  PARTICIPANT_ROLES,
  REFERRAL_CHANNELS,
  REFERRER_KINDS,
  SENSITIVITIES,
  SETTINGS,
  STARTERS,
  readPostcode,
} from '@whenready/domain';
import { z } from 'zod';
import { code, note } from './fields.js';

const person = z.strictObject({
  role: code(PARTICIPANT_ROLES).meta({ title: 'Role' }),
  name: z.string().trim().min(1, 'Enter a name').max(200).meta({ title: 'Name' }),
  email: z
    .email('Enter an email address, like name@example.org')
    .max(254)
    .nullish()
    .meta({ title: 'Email (optional)' }),
  phone: z
    .string()
    .trim()
    .regex(/^\+?[0-9 ()-]{7,25}$/, 'Enter a telephone number, like 01632 960 001')
    .nullish()
    .meta({ title: 'Telephone (optional)' }),
  /** Young enough that a guardian consents too. */
  young: z.boolean().nullish().meta({ title: 'Young: a guardian consents too' }),
  /** For a supporter: the place in this list, from 0, of the person they support. */
  supports: z.int().min(0).max(30).nullish(),
});

/** A postcode or its first half. Personal data: it travels in bodies alone, and is not kept. */
const postcode = z
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
      const supported = entry.supports == null ? undefined : body.participants[entry.supports];
      if (entry.role === 'supporter' && (!supported || supported.role === 'supporter'))
        context.addIssue({
          code: 'custom',
          path: ['participants', place, 'supports'],
          message: 'Say whom they support, by place in the list',
        });
      if (entry.role !== 'supporter' && entry.supports != null)
        context.addIssue({
          code: 'custom',
          path: ['participants', place, 'supports'],
          message: 'Only a supporter supports someone: leave this out',
        });
    });
  });

export type ReferralBody = z.infer<typeof referralBody>;
