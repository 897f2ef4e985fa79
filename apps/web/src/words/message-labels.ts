/** Words for how a service writes to people. */
export const MESSAGE_LABELS = {
  MESSAGE_PURPOSES: {
    'readiness-date': 'The date they asked for',
    nudge: 'An agreed contact while waiting',
    session: 'Reminder of a session',
    'session-invitation': 'Invitation to a session',
    'session-change': 'A session that has moved',
    'session-cancellation': 'A session that is cancelled',
    'letter-waiting': 'A letter is waiting',
    'amends-due': 'Amends are due',
    survey: 'How it was for them',
    'complaint-acknowledged': 'Their complaint is here',
    'message-acknowledged': 'They wrote out of hours',
  },
  MESSAGE_LANGUAGES: { en: 'English', cy: 'Welsh' },
  MESSAGE_FORMATS: { standard: 'Standard', 'large-print': 'Large print', 'easy-read': 'Easy read' },
  MESSAGE_PROVIDERS: {
    smtp: 'On, through your mail server',
    notify: 'On, through GOV.UK Notify',
    gateway: 'On, through your text message gateway',
    print: 'On, printed by you',
    off: 'Off',
  },
} as const;
