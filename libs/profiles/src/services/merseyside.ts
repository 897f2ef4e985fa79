import type { ServiceProfileInput } from '../schema/profile.js';
import { merseysidePostcodes } from './postcodes/merseyside.js';
import { usualMessages, usualRhythmOfMessages } from './shared/messages/index.js';
import { anyJusticeStage, usualDrafts, usualOffer } from './shared/offer.js';
import { usualPractice, usualSupervision } from './shared/practice.js';
import * as figures from './shared/published-figures.js';
import { usualRhythm } from './shared/rhythm.js';
import { assumption, PAGE, page } from './shared/sources.js';

export default {
  code: 'merseyside',
  version: 6,
  name: 'Restorative justice, Victim Care Merseyside',
  prefix: 'MER',
  page: 'Commissioning safe & effective restorative justice services (Merseyside PCC, 28 March 2018)',
  source: page('The reference prefix is an assumption.'),
  commissioner: {
    name: 'Merseyside Police and Crime Commissioner',
    money: null,
    sees: 'figures',
    source: PAGE,
  },
  providers: [
    {
      code: 'victim-support',
      name: 'Victim Support',
      about: 'Commissioned through Victim Care Merseyside.',
      members: [],
      source: PAGE,
    },
  ],
  areas: [
    {
      code: 'merseyside',
      name: 'Merseyside',
      councils: [
        { code: 'knowsley', name: 'Knowsley' },
        { code: 'liverpool', name: 'Liverpool' },
        { code: 'sefton', name: 'Sefton' },
        { code: 'st-helens', name: 'St Helens' },
        { code: 'wirral', name: 'Wirral' },
      ],
      source: assumption('The five boroughs of Merseyside; the page names Merseyside alone.'),
    },
  ],
  contracts: [
    {
      code: 'victim-care-merseyside',
      kind: 'page',
      area: 'merseyside',
      provider: 'victim-support',
      value: null,
      from: '2015-04-01',
      to: null,
      renewal: 'none',
      source: page('Commissioned "since 2015"; the day is an assumption, an end is not stated.'),
    },
  ],
  postcodes: merseysidePostcodes,
  words: {
    personHarmed: { one: 'victim', many: 'victims', beside: ['person harmed'] },
    personResponsible: {
      one: 'offender',
      many: 'offenders',
      beside: ['person responsible'],
    },
    source: PAGE,
  },
  formats: [
    { code: 'face-to-face', source: PAGE },
    {
      code: 'virtual',
      source: assumption('The page speaks of meeting face to face alone.'),
    },
    {
      code: 'shuttle',
      source: assumption('The page speaks of meeting face to face alone.'),
    },
    {
      code: 'letter',
      source: assumption('The page speaks of meeting face to face alone.'),
    },
  ],
  scope: {
    settings: ['criminal-justice', 'community'],
    justiceStages: anyJusticeStage,
    practice: ['formal'],
    crimeNumberNeeded: false,
    source: page('"People harmed by crime or conflict"; the stages of justice are an assumption.'),
  },
  intake: {
    startedBy: ['person-harmed', 'person-responsible', 'agency'],
    partnerKinds: ['statutory', 'non-statutory', 'voluntary', 'self'],
    partners: [
      { code: 'police-forces', name: 'Police forces' },
      { code: 'other-commissioners-services', name: 'Other commissioners’ services' },
    ],
    channels: ['phone', 'email', 'website', 'api'],
    phone: null,
    email: null,
    website: null,
    drafts: usualDrafts,
    source: page('Delivery across commissioners, police forces and other agencies; channels are assumptions.'),
  },
  ...usualOffer,
  ...usualRhythm,
  messages: {
    ...usualMessages,
    channels: {
      email: 'smtp',
      sms: 'gateway',
      letter: 'print',
      source: assumption(
        'The provider is a charity, which GOV.UK Notify does not serve: its own mail, a gateway, and letters by hand.',
      ),
    },
    phone: '0151 496 0300',
    source: usualRhythmOfMessages,
  },
  ...usualPractice,
  sensitiveCases: {
    ...usualPractice.sensitiveCases,
    source: page(
      'Guidance "especially in relation to complex and sensitive cases"; two facilitators, their accreditation, ' +
        'the sign-off and the rhythm of reviews are assumptions.',
    ),
  },
  closing: {
    requires: [...usualPractice.closing.requires, 'measures-offered'],
    source: page(
      'Less fear and anger are among the outcomes of the page: measures are offered after communication. ' +
        'The rest of the list is an assumption.',
    ),
  },
  facilitation: {
    by: ['staff', 'volunteer'],
    source: assumption('The page does not say who facilitates.'),
    supervision: usualSupervision,
  },
  publishedFigures: [
    figures.satisfied,
    figures.wouldRecommend,
    figures.saved,
    figures.fewerTraumaSymptoms,
    figures.lessFearAndAnger,
  ],
} satisfies ServiceProfileInput;
