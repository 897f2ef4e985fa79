/** What every open form asks. */
export const reach = {
  heading: 'How can we reach you?',
  oneOf: 'Give a telephone number or an email address, or both.',
  name: 'Your name',
  phone: 'Telephone',
  email: 'Email',
  whenSafe: 'When and how is it safe to reach you?',
  whenSafeHint: 'For example: only by text, weekdays before 3pm, do not leave a voicemail.',
};

/** The form to ask the service for help. */
export const start = {
  title: 'Ask us to get in touch',
  intro: 'Nobody else is told that you asked. You can stop at any time.',
  whoTitle: 'Which describes you best?',
  who: {
    'person-harmed': { label: 'I was harmed', hint: 'Something was done to you, or to someone close to you.' },
    'person-responsible': {
      label: 'I was responsible for harm',
      hint: 'You want to put something right, or explain it.',
    },
    agency: { label: 'I work with someone', hint: 'You write for an organisation that supports people.' },
  },
  nextTitle: 'What happens next',
  next: [
    'A person reads what you send.',
    'They get in touch with you, in a way and at a time you say is safe.',
    'You decide together whether and how to go on. Nobody else is contacted before that.',
  ],
  back: 'Back to the first question',
  postcode: 'Postcode where it happened, or where you live',
  postcodeAgency: 'Postcode where it happened, or where they live',
  postcodeHint: 'It tells us whether it is in our area. Its first half is enough. We do not keep it.',
  agency: 'Your organisation',
  harmed: 'The person who was harmed',
  responsible: 'The person responsible',
  personHint: 'Leave out what you do not know.',
  theirName: 'Their name',
  theirPhone: 'Their telephone',
  theirEmail: 'Their email',
  agreed: 'Do they know that you are writing to us, and agree?',
  agreedChoices: { yes: 'Yes', no: 'No', 'not-asked': 'I have not asked' },
  story: 'What would you like us to know?',
  storyHint: 'A few words are enough. You need not describe what happened.',
  trap: 'Leave this empty',
  send: 'Send',
};

export const complaint = {
  title: 'Tell us what went wrong',
  intro:
    'Complaining changes nothing about the help you get. You need not give your name, but without it we cannot answer you.',
  about: 'What is it about?',
  aboutChoices: {
    service: 'The service as a whole',
    practitioner: 'A person who works here',
    process: 'How something was done',
    other: 'Something else',
  },
  text: 'What happened?',
  wanted: 'What would put it right?',
};

export const message = {
  title: 'Send us a message',
  intro: 'Nobody reads this in the evenings or at weekends.',
  text: 'Your message',
  textHint: 'Tell us who you are in the message only if it is safe.',
};
