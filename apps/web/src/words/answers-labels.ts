/** Words for what people answer and write to us. */
export const ANSWERS_LABELS = {
  ANSWERS: {
    ready: 'Ready',
    'not-yet': 'Not yet',
    stop: 'No more messages, please',
    'call-me': 'Please call me',
  },
  INBOUND_WAYS: { link: 'By a link', text: 'By text message', email: 'By email', form: 'By a form' },
  MESSAGE_KINDS: { message: 'A message', complaint: 'A complaint' },
  SET_ASIDE_REASONS: {
    'not-theirs': 'It was not theirs',
    mistake: 'It was a mistake',
    'known-already': 'We know already: it says nothing new',
  },
} as const satisfies Record<string, Record<string, string>>;
