/** Words for what comes of communication: amends, measures, complaints, the end. */
export const AFTERWARDS_LABELS = {
  AMENDS_CHANGES: { 'new-date': 'It moves to another day', dropped: 'It is dropped' },
  AMENDS_CHANGE_REASONS: {
    'needs-longer': 'It needs longer',
    'no-longer-wanted': 'It is no longer wanted',
    'no-longer-possible': 'It is no longer possible',
    'made-good-otherwise': 'It was made good in another way',
    'circumstances-changed': 'Circumstances have changed',
  },
  MEASURES: {
    fear: 'Fear',
    anger: 'Anger',
    sleep: 'Sleep',
    feelingSafe: 'Feeling safe',
    feelingHeard: 'Feeling heard',
    movingOn: 'Moving on',
  },
  MEASURE_TIMES: { before: 'Before', after: 'After' },
  FEEDBACK_QUESTIONS: {
    satisfied: 'Satisfied',
    fairlyTreated: 'Fairly treated',
    wouldRecommend: 'Would recommend',
  },
  FARINGS: { well: 'Well', mixed: 'Some things are well, some are not', 'not-well': 'Not well' },
  COMPLAINT_SUBJECTS: {
    service: 'The service',
    practitioner: 'A practitioner',
    process: 'The process',
    other: 'Something else',
  },
  COMPLAINT_OUTCOMES: { upheld: 'Upheld', 'partly-upheld': 'Upheld in part', 'not-upheld': 'Not upheld' },
  CLOSING_REQUIREMENTS: {
    'outcome-agreement': 'An outcome agreement',
    'amends-settled': 'Amends that are settled',
    'follow-ups': 'All follow-ups',
    'measures-offered': 'Measures offered to everyone',
    'no-open-complaint': 'No open complaint',
  },
} as const satisfies Record<string, Record<string, string>>;
