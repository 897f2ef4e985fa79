/** Words for formal and informal practice. */
export const INFORMAL_LABELS = {
  PRACTICES: { formal: 'Formal practice', informal: 'Informal practice' },
  INFORMAL_WAYS: {
    conversation: 'A conversation on the spot',
    'face-to-face': 'A short meeting, face to face',
    virtual: 'A short video meeting',
    shuttle: 'Going between them',
    letter: 'A letter or a note',
  },
  INFORMAL_ENDINGS: {
    resolved: 'Resolved',
    apology: 'With an apology',
    agreement: 'With an agreement',
    'referred-on': 'Referred on',
    nothing: 'With nothing agreed',
  },
} as const satisfies Record<string, Record<string, string>>;
