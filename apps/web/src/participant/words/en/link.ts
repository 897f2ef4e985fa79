/** The pages of a link: an answer, and a survey. */
export const answer = {
  title: 'Your answer',
  intro: 'Choose what you want to tell us. There is no right or wrong answer, and no hurry.',
  confirm: 'A person will talk with you before anything happens.',
  checkWord: 'Your check word',
  checkWordHint: 'The word you agreed with us. It is not in the message.',
  choices: {
    ready: { label: 'I am ready', hint: 'We will get in touch to agree what comes next.' },
    'not-yet': { label: 'Not yet', hint: 'You can say when we may ask again.' },
    'call-me': { label: 'Please call me', hint: 'We will call you at a time that is safe for you.' },
    stop: { label: 'Please stop messages', hint: 'We will send you no more messages.' },
  },
  whenTitle: 'When may we ask you again?',
  when: {
    fortnight: 'In two weeks',
    month: 'In a month',
    quarter: 'In three months',
    date: 'On or after a date',
    open: 'I do not know. I will tell you',
  },
  whenDate: 'Which date?',
  whenDateHint: 'For example, 27 3 2027',
  whenSend: 'Send my answer',
  back: 'Back to all answers',
};

/** After a form was taken. */
export const thanks = {
  title: 'Thank you',
  answer: {
    ready: 'We have your answer: you are ready. A person will get in touch with you to confirm it.',
    'not-yet': 'We have your answer: not yet. A person will confirm it, and we will wait.',
    'call-me': 'We have your answer. A person will call you.',
    stop: 'We will send you no more messages. A person may still need to speak with you about what was already arranged.',
  },
  nothingMore: 'There is nothing more you need to do. You can close this page.',
  change: 'If you change your mind, or did not send this yourself, call us.',
  survey: 'We have your answers. They help us to do better.',
  start: 'We have what you sent us. A person will read it.',
  startNext: 'They will get in touch with you in the way you told us is safe. Nothing else happens before that.',
  area: {
    in: 'The postcode is in the area we work in.',
    out: 'The postcode is outside the area we work in. We will still read what you sent, and tell you who can help.',
    unsure: 'We are not sure yet whether the postcode is in the area we work in. We will look into it.',
  },
  complaint: 'We have your complaint. Somebody who was not part of it will look into it.',
  complaintNext:
    'If you told us how to reach you, we will write or call to say that we have it, and later what we found.',
  message: 'We have your message. A person will read it when we are next open.',
};

export const survey = {
  title: 'How it has been',
  intro: 'You can leave out any question. Your answers change nothing about the help you get.',
  anonymous: 'Your answers are kept without your name. Nobody can tell that they are yours.',
  named:
    'Your answers are kept with your name, so that we can follow how you are. Only the people you work with see them.',
  scaleHint: '1 is the least, 5 is the most.',
  measures: {
    fear: { label: 'How afraid do you feel?', low: 'not at all', high: 'very' },
    anger: { label: 'How angry do you feel?', low: 'not at all', high: 'very' },
    sleep: { label: 'How well do you sleep?', low: 'very badly', high: 'very well' },
    feelingSafe: { label: 'How safe do you feel?', low: 'not at all', high: 'fully' },
    feelingHeard: { label: 'Do you feel that you have been heard?', low: 'not at all', high: 'fully' },
    movingOn: { label: 'Do you feel that you can move on?', low: 'not at all', high: 'fully' },
  },
  feedback: {
    satisfied: 'Are you satisfied with how we worked with you?',
    fairlyTreated: 'Were you treated fairly?',
    wouldRecommend: 'Would you recommend us to somebody else?',
  },
  yes: 'Yes',
  no: 'No',
  rather: 'I would rather not say',
  comment: 'Is there anything else you want to say?',
  commentHint: 'Leave out names, so that nobody can be recognised.',
};
