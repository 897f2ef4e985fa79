import { JUSTICE_STAGES } from '@whenready/domain/words';
import type { ServiceProfileInput } from '../../schema/profile.js';
import { assumption, POLICE_PAGE } from './sources.js';

type Offer = Pick<ServiceProfileInput, 'meetings' | 'amends' | 'feedback' | 'outOfHours' | 'accessibility'>;

/** How long a draft referral is kept where the page says nothing of it. */
export const usualDrafts = {
  expireAfterDays: 28,
  noticeDaysBefore: 7,
  source: assumption('The page says nothing of drafts: four weeks leave time to ask, and a week to act on the notice.'),
} satisfies ServiceProfileInput['intake']['drafts'];

/** What a service offers where its own page is silent. */
export const usualOffer = {
  meetings: {
    everyAttendeeConsents: true,
    neutralVenue: true,
    lead: 'Trained facilitator',
    supportersWelcome: true,
    observers: [],
    source: POLICE_PAGE,
  },
  amends: {
    kinds: ['explanation', 'apology', 'voluntary-work', 'payment', 'other'],
    source: POLICE_PAGE,
  },
  feedback: {
    email: null,
    anonymous: true,
    caseStudies: 'with-permission-only',
    source: assumption('The page names no address for feedback.'),
  },
  outOfHours: {
    wording:
      'Emails and phones are not monitored during evenings and weekends. ' +
      'In an emergency, call 999 and in a non-emergency call 101.',
    emergency: '999',
    nonEmergency: '101',
    source: POLICE_PAGE,
  },
  accessibility: {
    textOnly: true,
    textSizes: ['default', 'large', 'largest'],
    leaveSite: true,
    source: assumption('As the two services of Avon and Somerset offer it.'),
  },
} satisfies Offer;

/** Any stage of justice, and none: schools, homes, workplaces and neighbours have no crime number. */
export const anyJusticeStage = [...JUSTICE_STAGES];
