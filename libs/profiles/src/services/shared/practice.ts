import type { ServiceProfileInput } from '../../schema/profile.js';
import { assumption, POLICE_PAGE, published, RJC_CODE } from './sources.js';

type Practice = Pick<ServiceProfileInput, 'requirements' | 'consent' | 'sensitiveCases' | 'youngPeople' | 'complaints'>;

/** Practice that services share: duties with their sources, and what stands in where a page is silent. */
export const usualPractice = {
  requirements: [
    {
      code: 'responsibility',
      wording: 'The person responsible takes some responsibility.',
      source: RJC_CODE,
    },
    {
      code: 'willingness',
      wording: 'Everyone is willing to take part.',
      source: RJC_CODE,
    },
    {
      code: 'safety',
      wording: 'It is safe for everyone to take part.',
      source: POLICE_PAGE,
    },
  ],
  consent: {
    purposes: ['participation', 'automated-reminders', 'information-sharing', 'research', 'case-study'],
    wordingVersion: 'sample-1',
    requiredForCommunication: true,
    source: published(
      'Restorative Justice Council, Code of Practice for service providers: written, free and informed consent, ' +
        'withdrawable at any time. The purposes and the version of the wording are assumptions.',
    ),
  },
  sensitiveCases: {
    kinds: ['sexual-harm', 'domestic-abuse', 'stalking', 'trafficking', 'child-sexual-exploitation'],
    facilitators: 2,
    accreditation: 'advanced',
    signOffBy: 'supervisor',
    reviewEveryDays: 28,
    source: published(
      'Restorative Justice Council, Code of Practice (kinds of harm); Scottish Government guidance on restorative ' +
        'justice, part B (co-facilitation). The accreditation, the sign-off and the rhythm are assumptions.',
    ),
  },
  youngPeople: {
    guardianConsentUnder: 18,
    source: assumption('The page names no age; a guardian is asked for everyone who is a child in law.'),
  },
  complaints: {
    answerWithinDays: 28,
    thenTo: 'Restorative Justice Council',
    withinMonths: 3,
    source: published('Restorative Justice Council, complaints'),
  },
} satisfies Practice;

/** Every case of a facilitator is supervised at least every twelve weeks. */
export const usualSupervision = {
  everyWeeks: 12,
  countedFrom: 'assignment',
  source: published('Restorative Justice Council, Practitioner Code: case supervision at least every 12 weeks'),
} satisfies ServiceProfileInput['facilitation']['supervision'];
