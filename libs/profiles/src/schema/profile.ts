import { z } from 'zod';
import { code, source, text } from './basics.js';
import { crossChecks } from './checks.js';
import { messages } from './messages.js';
import * as offer from './offer.js';
import * as practice from './practice.js';
import * as rhythm from './rhythm.js';
import * as service from './service.js';

/**
 * A whole service profile: how one partnership runs its service, with the source of every value. Strict: a field that
 * nobody reads is refused.
 */
export const ServiceProfileSchema = z
  .strictObject({
    code,
    version: z.int().min(1),
    name: text,
    /** Of case references, such as GLO-2026-0042. */
    prefix: z.string().regex(/^[A-Z]{3}$/, 'must be three capital letters'),
    /** The page that the profile was written from. */
    page: text,
    source,
    commissioner: service.commissioner,
    providers: z.array(service.provider).min(1, 'must name at least one provider'),
    areas: z.array(service.area).min(1, 'must name at least one area'),
    contracts: z.array(service.contract).min(1, 'must name at least one contract'),
    postcodes: service.postcodes,
    words: offer.words,
    formats: offer.formats,
    scope: offer.scope,
    intake: offer.intake,
    meetings: offer.meetings,
    amends: offer.amends,
    feedback: offer.feedback,
    outOfHours: offer.outOfHours,
    accessibility: offer.accessibility,
    hours: offer.hours,
    serviceLevels: rhythm.serviceLevels,
    waits: rhythm.waits,
    reminders: rhythm.reminders,
    followUp: rhythm.followUp,
    holds: rhythm.holds,
    windows: rhythm.windows,
    tasks: rhythm.tasks,
    messages,
    requirements: practice.requirements,
    consent: practice.consent,
    facilitation: practice.facilitation,
    sensitiveCases: practice.sensitiveCases,
    youngPeople: practice.youngPeople,
    complaints: practice.complaints,
    closing: practice.closing,
    publishedFigures: z.array(practice.publishedFigure),
  })
  .superRefine(crossChecks);

export type ServiceProfile = z.output<typeof ServiceProfileSchema>;

/** A profile as a data file writes it, before it is checked. */
export type ServiceProfileInput = z.input<typeof ServiceProfileSchema>;
