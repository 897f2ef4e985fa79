import { AFTERWARDS_LABELS } from './afterwards-labels.js';
import { CONTACT_LABELS } from './contact-labels.js';
import { ANSWERS_LABELS } from './answers-labels.js';
import { COMMUNICATION_LABELS, SESSION_REASONS } from './communication-labels.js';
import { OWNERSHIP_LABELS } from './ownership-labels.js';
import { INFORMAL_LABELS } from './informal-labels.js';
import { LINK_LABELS } from './link-labels.js';
import { MESSAGE_LABELS } from './message-labels.js';
import { PEOPLE_LABELS } from './people-labels.js';
import { REFERRAL_LABELS } from './referral-labels.js';
import { SAFEGUARD_LABELS } from './safeguard-labels.js';
import { WORK_LABELS } from './work-labels.js';

const ALL_REASONS = {
  'changed-mind': 'Changed their mind',
  'not-now-may-come-back': 'Not now, may come back',
  'wants-no-contact': 'Wants no contact',
  'no-answer-after-agreed-attempts': 'No answer after the agreed attempts',
  'too-soon': 'Too soon',
  'family-or-culture': 'Family or culture',
  'no-responsibility-taken': 'No responsibility taken',
  'no-longer-willing': 'No longer willing',
  'not-safe': 'Not safe',
  'risk-cannot-be-managed': 'The risk cannot be managed',
  'moved-away': 'Moved away',
  ill: 'Ill',
  died: 'Died',
  'in-custody-elsewhere': 'In custody elsewhere',
  'legal-proceedings-in-the-way': 'Legal proceedings are in the way',
  'court-order-or-licence-forbids-contact': 'A court order or licence forbids contact',
  'out-of-area': 'Out of area',
  'another-service-leads': 'Another service leads',
  duplicate: 'Duplicate',
  'referred-in-error': 'Referred in error',
} as const;

/** Words for every code, as screens show them. A profile may put its own words for the two sides in their place. */
export const LABELS = {
  ...REFERRAL_LABELS,
  ...OWNERSHIP_LABELS,
  ...INFORMAL_LABELS,
  ...LINK_LABELS,
  ...MESSAGE_LABELS,
  ...PEOPLE_LABELS,
  ...CONTACT_LABELS,
  ...SAFEGUARD_LABELS,
  ...COMMUNICATION_LABELS,
  ...AFTERWARDS_LABELS,
  ...ANSWERS_LABELS,
  ...WORK_LABELS,
  STAGES: {
    referral: 'Referral',
    eligibility: 'Eligibility',
    preparation: 'Preparation',
    communication: 'Communication',
    'follow-up': 'Follow-up',
    closed: 'Closed',
  },
  STAFF_ROLES: {
    referrer: 'Referrer',
    facilitator: 'Facilitator',
    coordinator: 'Coordinator',
    supervisor: 'Supervisor',
    'service-lead': 'Service lead',
    commissioner: 'Commissioner',
    administrator: 'Administrator',
  },
  REASON_GROUPS: {
    'their-choice': 'Their choice',
    requirements: 'The requirements',
    circumstances: 'Circumstances',
    service: 'The service',
  },
  ALL_REASONS,
  SESSION_END_REASONS: { ...ALL_REASONS, ...SESSION_REASONS },
  HOLD_KINDS: { safety: 'Safety', outside: 'Something outside, such as a trial or an illness' },
  CLOSE_OUTCOMES: { completed: 'Completed', 'not-proceeding': 'Not going on' },
  CLOCKS: { ours: 'Ours', theirs: 'Their choice', outside: 'Outside' },
  ELIGIBILITY: {
    eligible: 'Eligible',
    'suitable-not-ready': 'Suitable, but somebody is not ready yet',
    'not-suitable': 'Not suitable',
  },
} as const satisfies Record<string, Record<string, string>>;

export type LabelGroup = keyof typeof LABELS;

/** The words for a code of a group; the code itself where a newer api sends one that this page does not know. */
export const label = (group: LabelGroup, code: string): string =>
  (LABELS[group] as Record<string, string>)[code] ?? code;

/** The group that holds exactly these codes, or all of a longer list's; undefined where there is none. */
export function groupOf(codes: readonly string[]): LabelGroup | undefined {
  const groups = Object.keys(LABELS) as LabelGroup[];
  return groups.find((group) => {
    const known = Object.keys(LABELS[group]);
    return known.length === codes.length && codes.every((code) => known.includes(code));
  });
}
