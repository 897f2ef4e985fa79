import type { ReferralBody } from '@whenready/contracts';

/** The story's people, all invented. */
export const REFERRAL: ReferralBody = {
  profile: 'wiltshire',
  startedBy: 'person-harmed',
  channel: 'phone',
  referrerKind: 'statutory',
  setting: 'criminal-justice',
  justiceStage: 'community-sentence',
  sensitivities: [],
  council: 'swindon',
  story:
    'Her shop was broken into at night. She keeps asking herself why it was hers, and would like to ask him one day.',
  participants: [
    { role: 'person-harmed', name: 'Maureen Tully', email: 'maureen.tully@example.org', phone: '01632 960 411' },
    { role: 'person-responsible', name: 'Jamie Rudge', email: 'jamie.rudge@example.org', phone: '01632 960 412' },
    { role: 'supporter', name: 'Clare Tully', supports: 0 },
  ],
};
