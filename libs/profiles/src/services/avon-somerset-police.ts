import type { ServiceProfileInput } from '../schema/profile.js';
import { avonAndSomersetPostcodes } from './postcodes/avon-and-somerset.js';
import { usualMessagesByNotify, usualRhythmOfMessages } from './shared/messages/index.js';
import { anyJusticeStage, usualDrafts, usualOffer } from './shared/offer.js';
import { usualPractice, usualSupervision } from './shared/practice.js';
import { usualRhythm } from './shared/rhythm.js';
import { assumption, PAGE, page } from './shared/sources.js';

export default {
  code: 'avon-somerset-police',
  version: 7,
  name: 'Avon and Somerset Police restorative justice',
  prefix: 'ASC',
  page: 'Restorative justice (Avon and Somerset Police)',
  source: page('The reference prefix is an assumption.'),
  commissioner: {
    name: 'Avon and Somerset Police',
    money: null,
    sees: 'figures',
    source: PAGE,
  },
  providers: [
    {
      code: 'police-rj-coordinators',
      name: 'Avon and Somerset Police restorative justice coordinators',
      about: null,
      members: [],
      source: PAGE,
    },
  ],
  areas: [
    {
      code: 'avon-and-somerset',
      name: 'Avon and Somerset',
      councils: [
        { code: 'bristol', name: 'Bristol' },
        {
          code: 'bath-and-north-east-somerset',
          name: 'Bath and North East Somerset',
        },
        { code: 'south-gloucestershire', name: 'South Gloucestershire' },
        { code: 'north-somerset', name: 'North Somerset' },
        { code: 'somerset', name: 'Somerset' },
      ],
      source: page('"Across Avon and Somerset"; its councils as the Restorative Partnership names them.'),
    },
  ],
  contracts: [
    {
      code: 'police-sample',
      kind: 'sample',
      area: 'avon-and-somerset',
      provider: 'police-rj-coordinators',
      value: null,
      from: '2024-04-01',
      to: null,
      renewal: 'none',
      source: assumption('The force delivers the service itself; its page names no dates and no value.'),
    },
  ],
  postcodes: avonAndSomersetPostcodes,
  words: {
    personHarmed: { one: 'victim', many: 'victims', beside: [] },
    personResponsible: {
      one: 'offender',
      many: 'offenders',
      beside: ['perpetrator'],
    },
    source: PAGE,
  },
  formats: [
    {
      code: 'face-to-face',
      source: page('In a neutral location, with supporters.'),
    },
    { code: 'virtual', source: page('With supporters.') },
    {
      code: 'shuttle',
      source: page('Practitioners go between; no direct contact.'),
    },
    {
      code: 'letter',
      source: page('Of apology or explanation; it can answer questions.'),
    },
  ],
  scope: {
    settings: ['criminal-justice', 'community'],
    justiceStages: anyJusticeStage,
    practice: ['formal'],
    crimeNumberNeeded: false,
    source: page('Any stage, through court or outside it; the community is an assumption.'),
  },
  intake: {
    startedBy: ['person-harmed', 'person-responsible', 'agency'],
    partnerKinds: ['statutory', 'self'],
    partners: [{ code: 'avon-and-somerset-police', name: 'Avon and Somerset Police' }],
    channels: ['phone', 'email', 'website', 'api'],
    phone: null,
    email: null,
    website: null,
    drafts: usualDrafts,
    source: page('Email and phone are named without address; who may start is an assumption.'),
  },
  ...usualOffer,
  meetings: {
    ...usualOffer.meetings,
    lead: 'Trained practitioner',
    source: PAGE,
  },
  amends: {
    kinds: ['explanation', 'apology', 'voluntary-work', 'payment', 'other'],
    source: page('Explaining why, a written apology and voluntary work are the page’s examples.'),
  },
  feedback: {
    email: 'vwfeedback@avonandsomerset.police.uk',
    anonymous: true,
    caseStudies: 'with-permission-only',
    source: PAGE,
  },
  outOfHours: { ...usualOffer.outOfHours, source: PAGE },
  accessibility: {
    ...usualOffer.accessibility,
    source: page('"Leave site" is stated; text only and sizes are as on the page of the Restorative Partnership.'),
  },
  ...usualRhythm,
  hours: {
    ...usualRhythm.hours,
    source: assumption('Evenings and weekends are not monitored, says the page; the hours themselves are not stated.'),
  },
  messages: {
    ...usualMessagesByNotify,
    channels: {
      email: 'notify',
      sms: 'notify',
      letter: 'notify',
      source: assumption(
        'The page names email and phone alone. A police force is a public body, which GOV.UK Notify serves.',
      ),
    },
    phone: '0117 496 0200',
    source: usualRhythmOfMessages,
  },
  ...usualPractice,
  requirements: [
    {
      code: 'responsibility',
      wording: 'The offender must take some responsibility for the crime.',
      source: PAGE,
    },
    {
      code: 'willingness',
      wording: 'Both the victim and the offender must be willing to participate.',
      source: PAGE,
    },
    {
      code: 'safety',
      wording: 'It has to be safe for both the victim and the offender to be involved in the process.',
      source: PAGE,
    },
  ],
  facilitation: {
    by: ['staff', 'volunteer'],
    source: page('"A trained practitioner"; that volunteers are among them is an assumption.'),
    supervision: usualSupervision,
  },
  publishedFigures: [],
} satisfies ServiceProfileInput;
