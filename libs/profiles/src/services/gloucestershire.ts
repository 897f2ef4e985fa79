import type { ServiceProfileInput } from '../schema/profile.js';
import { gloucestershirePostcodes } from './postcodes/gloucestershire.js';
import { usualMessages } from './shared/messages/index.js';
import { anyJusticeStage, usualDrafts, usualOffer } from './shared/offer.js';
import { usualPractice, usualSupervision } from './shared/practice.js';
import { usualRhythm } from './shared/rhythm.js';
import { assumption, PAGE, page } from './shared/sources.js';

const yearlyContract = {
  kind: 'page',
  area: 'gloucestershire',
  provider: 'restorative-gloucestershire',
  value: null,
  renewal: 'annual',
  source: page('Awarded every year, supported until 2021; the days of the contract year are an assumption.'),
} as const;

export default {
  code: 'gloucestershire',
  version: 6,
  name: 'Restorative Gloucestershire',
  prefix: 'GLO',
  page: 'Restorative Gloucestershire (Gloucestershire OPCC)',
  source: page('The reference prefix is an assumption.'),
  commissioner: {
    name: 'Gloucestershire Office of the Police and Crime Commissioner',
    money: 'Ministry of Justice',
    sees: 'figures',
    source: PAGE,
  },
  providers: [
    {
      code: 'restorative-gloucestershire',
      name: 'Restorative Gloucestershire',
      about: 'A group of statutory, non-statutory and voluntary sector partners.',
      members: [],
      source: PAGE,
    },
  ],
  areas: [
    {
      code: 'gloucestershire',
      name: 'Gloucestershire',
      councils: [
        { code: 'cheltenham', name: 'Cheltenham' },
        { code: 'cotswold', name: 'Cotswold' },
        { code: 'forest-of-dean', name: 'Forest of Dean' },
        { code: 'gloucester', name: 'Gloucester' },
        { code: 'stroud', name: 'Stroud' },
        { code: 'tewkesbury', name: 'Tewkesbury' },
      ],
      source: assumption('The county’s six districts; the page names the county alone.'),
    },
  ],
  contracts: [
    {
      ...yearlyContract,
      code: 'gloucestershire-2018',
      from: '2018-04-01',
      to: '2019-03-31',
    },
    {
      ...yearlyContract,
      code: 'gloucestershire-2019',
      from: '2019-04-01',
      to: '2020-03-31',
    },
    {
      ...yearlyContract,
      code: 'gloucestershire-2020',
      from: '2020-04-01',
      to: '2021-03-31',
    },
    {
      ...yearlyContract,
      code: 'gloucestershire-sample',
      kind: 'sample',
      from: '2024-04-01',
      to: null,
      source: assumption(
        'Lets the shipped profile be used after 2021; renewed every 1 April, as the page’s was yearly.',
      ),
    },
  ],
  postcodes: gloucestershirePostcodes,
  words: {
    personHarmed: {
      one: 'harmed person',
      many: 'harmed people',
      beside: ['victim'],
    },
    personResponsible: { one: 'harmer', many: 'harmers', beside: ['offender'] },
    source: PAGE,
  },
  formats: [
    { code: 'face-to-face', source: page('A restorative justice conference.') },
    {
      code: 'virtual',
      source: assumption('The page leaves the ways of communicating open.'),
    },
    {
      code: 'shuttle',
      source: assumption('The page leaves the ways of communicating open.'),
    },
    {
      code: 'letter',
      source: assumption('The page leaves the ways of communicating open.'),
    },
  ],
  scope: {
    settings: ['school', 'childrens-home', 'community', 'criminal-justice', 'workplace'],
    justiceStages: anyJusticeStage,
    practice: ['formal', 'informal'],
    crimeNumberNeeded: false,
    source: PAGE,
  },
  intake: {
    startedBy: ['person-harmed', 'person-responsible', 'agency'],
    partnerKinds: ['statutory', 'non-statutory', 'voluntary', 'self'],
    partners: [],
    channels: ['phone', 'email', 'website', 'api'],
    phone: '01452754542',
    email: 'RestorativeGloucestershireCaseReferrals@gloucestershire.pnn.police.uk',
    website: 'http://www.restorativegloucestershire.co.uk/',
    drafts: usualDrafts,
    source: page('Phone, email and website are stated; other systems (api) and who may start are assumptions.'),
  },
  ...usualOffer,
  ...usualRhythm,
  messages: {
    ...usualMessages,
    channels: {
      email: 'smtp',
      sms: 'gateway',
      letter: 'print',
      source: page('Phone and email are stated; texts through a gateway and printed letters are assumptions.'),
    },
    phone: '01452 754 542',
    source: page('The number is stated, as where to call; what is sent when is an assumption.'),
  },
  ...usualPractice,
  facilitation: {
    by: ['staff', 'volunteer'],
    source: page('Partners of the statutory and voluntary sectors; read as staff and volunteers.'),
    supervision: usualSupervision,
  },
  publishedFigures: [],
} satisfies ServiceProfileInput;
