/** Words for how a service writes to people. */
export const MESSAGE_LABELS = {
  MESSAGE_LANGUAGES: { en: 'English', cy: 'Welsh' },
  MESSAGE_PROVIDERS: {
    smtp: 'On, through your mail server',
    notify: 'On, through GOV.UK Notify',
    gateway: 'On, through your text message gateway',
    print: 'On, printed by you',
    off: 'Off',
  },
} as const;
