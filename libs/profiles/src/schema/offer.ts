import {
  AMENDS_KINDS,
  FORMATS,
  JUSTICE_STAGES,
  REFERRAL_CHANNELS,
  REFERRER_KINDS,
  SETTINGS,
  STARTERS,
} from '@whenready/domain/words';
import { z } from 'zod';
import { code, dayCount, localTime, someOf, source, text } from './basics.js';

const roleWords = z.strictObject({
  one: text,
  many: text,
  beside: z.array(text),
});

/** What this service calls the two sides; `beside` are words that it uses as well. */
export const words = z.strictObject({
  personHarmed: roleWords,
  personResponsible: roleWords,
  source,
});

/** The ways of communicating that this service offers, each with where that is said. */
export const formats = z
  .array(z.strictObject({ code: z.enum(FORMATS), source }))
  .min(1, 'must offer at least one')
  .refine((list) => new Set(list.map((format) => format.code)).size === list.length, 'names one twice');

/** Where the harm may have happened, at which stage of justice, and in which manner of practice. */
export const scope = z.strictObject({
  settings: someOf(SETTINGS),
  justiceStages: someOf(JUSTICE_STAGES),
  practice: someOf(['formal', 'informal']),
  crimeNumberNeeded: z.literal(false),
  source,
});

/** How long a referral that was begun is kept, counted from its last change, and how long before its end its owner is told. */
const drafts = z
  .strictObject({ expireAfterDays: dayCount, noticeDaysBefore: dayCount, source })
  .refine((it) => it.noticeDaysBefore < it.expireAfterDays, {
    path: ['noticeDaysBefore'],
    message: 'must be less than `expireAfterDays`',
  });

/** Who may start a case, who refers, and how a referral reaches the service. */
export const intake = z.strictObject({
  startedBy: someOf(STARTERS),
  partnerKinds: someOf(REFERRER_KINDS),
  /** Those who refer, by name. */
  partners: z.array(z.strictObject({ code, name: text })),
  channels: someOf(REFERRAL_CHANNELS),
  phone: text.nullable(),
  email: z.email().nullable(),
  website: z.url().nullable(),
  drafts,
  source,
});

/** Where feedback and complaints go; case studies are told only with permission. */
export const feedback = z.strictObject({
  email: z.email().nullable(),
  anonymous: z.boolean(),
  caseStudies: z.literal('with-permission-only'),
  source,
});

/** What a meeting needs, and what making amends may be. */
export const meetings = z.strictObject({
  everyAttendeeConsents: z.literal(true),
  neutralVenue: z.literal(true),
  lead: text,
  supportersWelcome: z.boolean(),
  observers: z.array(text),
  source,
});
export const amends = z.strictObject({ kinds: someOf(AMENDS_KINDS), source });

/** What people read who write or ring while nobody is there. */
export const outOfHours = z
  .strictObject({
    wording: text,
    emergency: z.literal('999'),
    nonEmergency: z.literal('101'),
    source,
  })
  .refine(({ wording, emergency, nonEmergency }) => wording.includes(emergency) && wording.includes(nonEmergency), {
    path: ['wording'],
    message: 'must name 999 and 101',
  });

/** Ways of reading the pages, and of leaving them at once. */
export const accessibility = z.strictObject({
  textOnly: z.boolean(),
  textSizes: someOf(['default', 'large', 'largest']),
  leaveSite: z.boolean(),
  source,
});

/** When people work, and when no automated message goes to anyone (Europe/London, bank holidays kept free). */
export const hours = z
  .strictObject({
    weekdays: z
      .array(z.int().min(1).max(7))
      .min(1, 'must name at least one weekday')
      .refine((list) => new Set(list).size === list.length, 'names one twice'),
    opens: localTime.refine((time) => time >= '05:00', 'must not be before 05:00, when the clocks may change'),
    closes: localTime,
    quietFrom: localTime,
    quietUntil: localTime,
    bankHolidays: z.literal('england-and-wales'),
    source,
  })
  .refine((it) => it.opens < it.closes, {
    path: ['closes'],
    message: 'must come after `opens`',
  })
  .refine((it) => it.quietFrom > it.quietUntil, {
    path: ['quietUntil'],
    message: 'must be earlier than `quietFrom`: quiet hours run over midnight',
  })
  .refine((it) => it.quietUntil < it.closes && it.opens < it.quietFrom, {
    path: ['quietFrom'],
    message: 'leaves no working hour in which a message may go out',
  });
