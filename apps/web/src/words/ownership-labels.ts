/** Words for who has a case, with whom it is shared, and why. */
const WHY_ANOTHER = {
  leave: 'Leave',
  workload: 'Too much other work',
  'conflict-of-interest': 'A conflict of interest',
  'left-the-service': 'They left the service',
  area: 'The area has changed',
  'request-of-participant': 'A participant asked for it',
} as const;

export const OWNERSHIP_LABELS = {
  ASSIGN_REASONS: { new: 'A new case', ...WHY_ANOTHER },
  HAND_BACK_REASONS: WHY_ANOTHER,
  TRANSFER_REASONS: {
    'moved-area': 'Somebody moved to another area',
    'another-service-leads': 'Another service leads',
    'conflict-of-interest': 'A conflict of interest',
    capacity: 'No capacity',
    'contract-ended': 'The contract has ended',
    'routed-in-error': 'It was sent to the wrong place',
    'request-of-participant': 'A participant asked for it',
  },
  SHARE_ROLES: { lead: 'They lead', supporting: 'They support' },
  SHARE_REASONS: {
    'people-in-two-areas': 'The people live in two areas',
    'another-police-force': 'Another police force is concerned',
    'another-agency-works-with-them': 'Another agency works with them',
    'special-skills': 'Special skills are needed',
    'language-or-access': 'A language or access need',
    'conflict-of-interest': 'A conflict of interest',
    'handing-over': 'The case is being handed over',
  },
  TRIAGE_REASONS: {
    'unknown-area': 'The area is not known',
    'ambiguous-postcode': 'The postcode straddles areas',
    'contract-ended': 'Nobody has a contract there now',
  },
} as const satisfies Record<string, Record<string, string>>;
