import type { ServiceProfileInput } from '../schema/profile.js';
import { wiltshirePostcodes } from './postcodes/wiltshire.js';
import { usualMessages, usualRhythmOfMessages } from './shared/messages/index.js';
import { anyJusticeStage, usualDrafts, usualOffer } from './shared/offer.js';
import { usualPractice, usualSupervision } from './shared/practice.js';
import { lessReoffending } from './shared/published-figures.js';
import { usualRhythm } from './shared/rhythm.js';
import { assumption, PAGE, page } from './shared/sources.js';

export default {
  code: 'wiltshire',
  version: 6,
  name: 'Restorative Together',
  prefix: 'WIL',
  page: 'Restorative Justice Week (Wiltshire PCC, November 2021)',
  source: page('The reference prefix is an assumption.'),
  commissioner: {
    name: 'Wiltshire Police and Crime Commissioner',
    money: null,
    sees: 'figures',
    source: PAGE,
  },
  providers: [
    {
      code: 'restorative-together',
      name: 'Restorative Together',
      about: 'Lead provider for restorative practice across Wiltshire.',
      members: [],
      source: PAGE,
    },
  ],
  areas: [
    {
      code: 'wiltshire',
      name: 'Wiltshire',
      councils: [
        { code: 'wiltshire', name: 'Wiltshire' },
        { code: 'swindon', name: 'Swindon' },
      ],
      source: assumption('The two councils of the police area; the page names Wiltshire alone.'),
    },
  ],
  contracts: [
    {
      code: 'restorative-together',
      kind: 'page',
      area: 'wiltshire',
      provider: 'restorative-together',
      value: null,
      from: '2016-11-01',
      to: null,
      renewal: 'none',
      source: page(
        'Funded "for the past five years" in November 2021; the day is an assumption, an end is not stated.',
      ),
    },
  ],
  postcodes: wiltshirePostcodes,
  words: {
    personHarmed: {
      one: 'harmed person',
      many: 'harmed people',
      beside: ['victim'],
    },
    personResponsible: {
      one: 'harmer',
      many: 'harmers',
      beside: ['perpetrator', 'offender'],
    },
    source: PAGE,
  },
  formats: [
    { code: 'face-to-face', source: page('Direct.') },
    { code: 'shuttle', source: page('Indirect.') },
    { code: 'letter', source: page('Indirect.') },
  ],
  scope: {
    settings: ['criminal-justice', 'school', 'childrens-services', 'workplace', 'hospital', 'community'],
    justiceStages: anyJusticeStage,
    practice: ['formal'],
    crimeNumberNeeded: false,
    source: page('The settings are stated; the stages of justice are an assumption.'),
  },
  intake: {
    startedBy: ['person-harmed', 'person-responsible', 'agency'],
    partnerKinds: ['statutory', 'non-statutory', 'voluntary', 'self'],
    partners: [
      { code: 'schools', name: 'Schools' },
      { code: 'childrens-services', name: 'Children’s services' },
      { code: 'workplaces', name: 'Workplaces' },
      { code: 'hospitals', name: 'Hospitals' },
      { code: 'communities', name: 'Communities' },
    ],
    channels: ['phone', 'email', 'website', 'api'],
    phone: null,
    email: null,
    website: null,
    drafts: usualDrafts,
    source: page('Both sides can be referred, and a network of partners refers; channels are assumptions.'),
  },
  ...usualOffer,
  ...usualRhythm,
  messages: {
    ...usualMessages,
    channels: {
      email: 'smtp',
      sms: 'off',
      letter: 'off',
      source: assumption('The page names no channel: email alone, until the service asks for more.'),
    },
    phone: '01632 960 400',
    source: usualRhythmOfMessages,
  },
  ...usualPractice,
  youngPeople: {
    ...usualPractice.youngPeople,
    source: page('Families and young people take part; the age is an assumption, everyone who is a child in law.'),
  },
  facilitation: {
    by: ['staff', 'volunteer'],
    source: PAGE,
    supervision: usualSupervision,
  },
  publishedFigures: [lessReoffending],
} satisfies ServiceProfileInput;
