/** Words for sessions, letters and what was agreed. */
export const COMMUNICATION_LABELS = {
  FORMATS: {
    'face-to-face': 'Face to face',
    virtual: 'Video meeting',
    shuttle: 'Shuttle: we go between them',
    letter: 'Letter',
  },
  SESSION_OUTCOMES: { held: 'Held', 'not-held': 'Not held', cancelled: 'Cancelled' },
  SESSION_STATES: { arranged: 'Arranged', held: 'Held', 'not-held': 'Not held', cancelled: 'Cancelled' },
  LETTER_KINDS: { apology: 'Apology', explanation: 'Explanation', reply: 'Reply' },
  LETTER_OUTCOMES: { delivered: 'Delivered', 'not-delivered': 'Not delivered', cancelled: 'Cancelled' },
  LETTER_STATES: {
    begun: 'Being written',
    delivered: 'Delivered',
    'not-delivered': 'Not delivered',
    cancelled: 'Cancelled',
  },
  DIRECTNESS: { direct: 'Direct', indirect: 'Indirect' },
  AMENDS_KINDS: {
    explanation: 'An explanation',
    apology: 'An apology',
    'voluntary-work': 'Voluntary work',
    payment: 'A payment',
    other: 'Something else',
  },
  AMENDS_OUTCOMES: { done: 'Done', 'part-done': 'Partly done', 'not-done': 'Not done' },
  AMENDS_STATES: { open: 'Open', done: 'Done', 'part-done': 'Partly done', 'not-done': 'Not done' },
} as const satisfies Record<string, Record<string, string>>;
