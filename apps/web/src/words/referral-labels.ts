/** Words for where a case comes from. */
export const REFERRAL_LABELS = {
  STARTERS: {
    'person-harmed': 'The person harmed',
    'person-responsible': 'The person responsible',
    agency: 'An agency',
  },
  REFERRAL_CHANNELS: {
    phone: 'By telephone',
    email: 'By email',
    website: 'On the website',
    api: 'From another system',
  },
  REFERRER_KINDS: {
    statutory: 'A statutory agency',
    'non-statutory': 'A non-statutory agency',
    voluntary: 'A voluntary organisation',
    self: 'They came themselves',
  },
  SETTINGS: {
    'criminal-justice': 'Criminal justice',
    community: 'Community',
    school: 'School',
    'childrens-home': 'Children’s home',
    'childrens-services': 'Children’s services',
    workplace: 'Workplace',
    hospital: 'Hospital',
  },
  JUSTICE_STAGES: {
    none: 'None: no part of criminal justice',
    'not-reported': 'Not reported',
    'under-investigation': 'Under investigation',
    'out-of-court-disposal': 'Out-of-court disposal',
    charged: 'Charged',
    'awaiting-trial': 'Awaiting trial',
    'convicted-awaiting-sentence': 'Convicted, awaiting sentence',
    'community-sentence': 'Community sentence',
    'in-custody': 'In custody',
    'on-licence': 'On licence',
    'sentence-ended': 'Sentence ended',
  },
  SENSITIVITIES: {
    'sexual-harm': 'Sexual harm',
    'domestic-abuse': 'Domestic abuse',
    stalking: 'Stalking',
    trafficking: 'Trafficking',
    'child-sexual-exploitation': 'Child sexual exploitation',
  },
} as const satisfies Record<string, Record<string, string>>;
