import type { ServiceProfileInput } from '../schema/profile.js';
import { avonAndSomersetPostcodes } from './postcodes/avon-and-somerset.js';
import { usualMessages, usualRhythmOfMessages } from './shared/messages/index.js';
import { anyJusticeStage, usualDrafts, usualOffer } from './shared/offer.js';
import { usualPractice, usualSupervision } from './shared/practice.js';
import { usualRhythm } from './shared/rhythm.js';
import { assumption, PAGE, page, POLICE_PAGE } from './shared/sources.js';

const pageContract = {
  kind: 'page',
  from: '2015-04-01',
  to: '2016-03-31',
  renewal: 'none',
  source: page('Value and end are stated. Proposals were invited in January 2015; the first day is an assumption.'),
} as const;
const sampleContract = {
  kind: 'sample',
  from: '2024-04-01',
  to: null,
  renewal: 'none',
  source: assumption('Lets the shipped profile be used after the money of the page came to its end.'),
} as const;

export default {
  code: 'avon-somerset-partnership',
  version: 6,
  name: 'Avon and Somerset Restorative Partnership',
  prefix: 'ASP',
  page: 'Avon and Somerset Restorative Partnership (Avon and Somerset OPCC)',
  source: page('The reference prefix is an assumption.'),
  commissioner: {
    name: 'Avon and Somerset Office of the Police and Crime Commissioner',
    money: 'Ministry of Justice Victim Services Grant',
    sees: 'figures',
    source: PAGE,
  },
  providers: [
    {
      code: 'neighbourhood-justice-team-bristol',
      name: 'The Neighbourhood Justice Team, Bristol',
      about: 'Victims at the centre, at any stage of the criminal justice process and for conflict in the community.',
      members: [],
      source: PAGE,
    },
    {
      code: 'north-east-collaboration',
      name: 'Bristol Mediation, Neighbourhood Justice Team and Stand Against Racism and Inequality',
      about: 'A collaborative partnership of three established agencies.',
      members: [
        'Bristol Mediation',
        'Neighbourhood Justice Team (Avon and Somerset Police)',
        'Stand Against Racism and Inequality (SARI)',
      ],
      source: PAGE,
    },
    {
      code: 'somerset-community-justice-partnership',
      name: 'Somerset Community Justice Partnership',
      about: 'Conferencing and restorative approaches in a range of settings, with trained volunteers, since 2011.',
      members: [],
      source: PAGE,
    },
  ],
  areas: [
    {
      code: 'bristol',
      name: 'Bristol',
      councils: [{ code: 'bristol', name: 'Bristol' }],
      source: PAGE,
    },
    {
      code: 'north-east',
      name: 'North East',
      councils: [
        {
          code: 'bath-and-north-east-somerset',
          name: 'Bath and North East Somerset',
        },
        { code: 'south-gloucestershire', name: 'South Gloucestershire' },
      ],
      source: PAGE,
    },
    {
      code: 'somerset',
      name: 'Somerset',
      councils: [
        { code: 'north-somerset', name: 'North Somerset' },
        { code: 'somerset', name: 'Somerset' },
      ],
      source: PAGE,
    },
  ],
  contracts: [
    {
      ...pageContract,
      code: 'bristol-2015',
      area: 'bristol',
      provider: 'neighbourhood-justice-team-bristol',
      value: 41_000,
    },
    {
      ...pageContract,
      code: 'north-east-2015',
      area: 'north-east',
      provider: 'north-east-collaboration',
      value: 50_000,
    },
    {
      ...pageContract,
      code: 'somerset-2015',
      area: 'somerset',
      provider: 'somerset-community-justice-partnership',
      value: 62_000,
    },
    {
      ...sampleContract,
      code: 'bristol-sample',
      area: 'bristol',
      provider: 'neighbourhood-justice-team-bristol',
      value: 41_000,
    },
    {
      ...sampleContract,
      code: 'north-east-sample',
      area: 'north-east',
      provider: 'north-east-collaboration',
      value: 50_000,
    },
    {
      ...sampleContract,
      code: 'somerset-sample',
      area: 'somerset',
      provider: 'somerset-community-justice-partnership',
      value: 62_000,
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
    { code: 'face-to-face', source: PAGE },
    { code: 'virtual', source: POLICE_PAGE },
    { code: 'shuttle', source: POLICE_PAGE },
    { code: 'letter', source: POLICE_PAGE },
  ],
  scope: {
    settings: ['criminal-justice', 'community'],
    justiceStages: anyJusticeStage,
    practice: ['formal'],
    crimeNumberNeeded: false,
    source: page(
      '"Everything from neighbour disputes to serious crimes", at any stage of the criminal justice system.',
    ),
  },
  intake: {
    startedBy: ['person-harmed', 'person-responsible', 'agency'],
    partnerKinds: ['statutory', 'voluntary', 'self'],
    partners: [
      { code: 'lighthouse', name: 'Lighthouse Victim and Witness Care' },
      { code: 'avon-and-somerset-police', name: 'Avon and Somerset Police' },
    ],
    channels: ['phone', 'email', 'website', 'api'],
    phone: null,
    email: null,
    website: null,
    drafts: usualDrafts,
    source: page('Who refers is stated; the channels and who may start are assumptions.'),
  },
  ...usualOffer,
  meetings: {
    ...usualOffer.meetings,
    lead: 'RJ professional',
    observers: ['Lighthouse Victim and Witness Care officer'],
    source: PAGE,
  },
  accessibility: {
    ...usualOffer.accessibility,
    source: page('Text only and three sizes are stated; leaving the site at once is as on the police page.'),
  },
  ...usualRhythm,
  messages: {
    ...usualMessages,
    channels: {
      email: 'smtp',
      sms: 'notify',
      letter: 'print',
      source: assumption(
        'The page names no channel. Its commissioner is a public body, which GOV.UK Notify serves; its sites print.',
      ),
    },
    phone: '0117 496 0100',
    source: usualRhythmOfMessages,
  },
  ...usualPractice,
  facilitation: {
    by: ['staff', 'volunteer'],
    source: page('Coordinators set meetings up, volunteer practitioners deliver.'),
    supervision: usualSupervision,
  },
  publishedFigures: [],
} satisfies ServiceProfileInput;
