/** Words for how people may be reached. */
export const CONTACT_LABELS = {
  SEEN_BY: {
    nobody: 'Nobody',
    household: 'Others in their household',
    partner: 'Their partner',
    'parent-or-guardian': 'A parent or guardian',
    carer: 'A carer',
    professional: 'A professional, such as a social worker or a solicitor',
    colleague: 'Somebody at their work',
    'the-other-side': 'Somebody of the other side: it is then recorded as unsafe',
  },
  WEEKDAYS: {
    monday: 'Monday',
    tuesday: 'Tuesday',
    wednesday: 'Wednesday',
    thursday: 'Thursday',
    friday: 'Friday',
    saturday: 'Saturday',
    sunday: 'Sunday',
  },
  MESSAGE_FORMATS: { standard: 'As usual', 'large-print': 'In large print', 'easy-read': 'In easy read' },
} as const satisfies Record<string, Record<string, string>>;
