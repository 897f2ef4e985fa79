import type { Instant } from '../calendar/types.js';
import type { Case } from '../case.js';
import { type CaseFact, fact } from '../events.js';
import { keptOfFeedback, supporting } from '../feedback.js';
import { inTurn, type Step } from '../inTurn.js';
import type { DecisionProfile } from '../profile.js';
import { acknowledging } from '../acknowledging.js';
import { hasCommunicated, trackOf } from '../questions.js';
import { isRefusal, refuse } from '../refusal.js';
import { askingOnce } from '../tasks.js';
import { occasionOf } from '../tellings.js';
import { dropReminders } from '../unwind.js';
import { urgentCall } from '../urgentCalls.js';
import { always, newId, participantNamed, PRACTITIONERS, type Rule } from './rule.js';

const nobodyThere = refuse(
  'PARTICIPANT_NOT_FOUND',
  'Nobody in this case has that id.',
  'Choose one of its participants.',
  'participant',
);

/**
 * What someone answered, as it was said. It moves no stage: a person confirms it, for somebody else may hold the
 * telephone. STOP counts at once and whenever it comes, also after the end; a second one changes nothing. Whoever has
 * left, or whose case is closed, and answers that they are ready or want a call, is called: that task outlives the end.
 */
export const recordAnswer: Rule<'record-answer'> = {
  title: 'Record an answer',
  explain: 'What someone answered to a message.',
  by: [],
  evenClosed: true,
  closedTo: always,
  decide: ({ theCase, payload: { participant, answer: id, said, until, how }, profile, now, by }) => {
    const track = trackOf(theCase, participant);
    if (!track) return nobodyThere;
    if (said === 'stop' && track.stopped) return [];
    const over = theCase.closed !== null || track.withdrawn !== null;
    const called = said === 'call-me' || (over && said === 'ready');
    return inTurn(
      theCase,
      now,
      by,
      () => [fact('answer-received', { id, participant, said, until, how })],
      ...(called ? [askingOnce('call-back', 'coordinator', participant, profile, now)] : []),
      ...(said === 'stop' ? stopping(theCase, participant, over, profile, now) : []),
      ...(how === 'link' ? [] : [acknowledging(participant, profile, now)]),
    );
  },
};

/** Nothing more is written; what was due ends, and whoever expects someone at a session speaks with them. */
const stopping = (
  before: Case,
  participant: string,
  over: boolean,
  profile: DecisionProfile,
  now: Instant,
): readonly Step[] => [
  () => [fact('messages-stopped', { participant })],
  (working) => dropReminders(working, participant, 'stopped'),
  (working) => callAboutSession(before, working, participant, profile, now),
  ...(over ? [] : [askingOnce('see-to-stop', 'coordinator', participant, profile, now)]),
];

/** A session that they expect, or of whose end they were still to be told, becomes a telephone call. */
function callAboutSession(
  { reminders, sessions, tracks }: Case,
  working: Case,
  participant: string,
  profile: DecisionProfile,
  now: Instant,
): readonly CaseFact[] {
  if (tracks.some(({ id, withdrawn }) => id === participant && withdrawn)) return [];
  const untold = reminders.filter(
    (each) => each.participant === participant && each.purpose === 'session-cancellation',
  );
  const session = sessions.find(
    (each) =>
      each.endsAt > now &&
      each.attendees.includes(participant) &&
      (each.outcome === 'arranged' || untold.some(({ occurrence }) => occurrence === occasionOf(each))),
  );
  return session ? urgentCall(working, { participant, subject: null, session: session.id }, profile, now) : [];
}

export const setAsideAnswer: Rule<'set-aside-answer'> = {
  title: 'Set an answer aside',
  explain: 'What was answered was not theirs, was a mistake, or is known already. It moves nothing.',
  by: PRACTITIONERS,
  closedTo: (theCase) =>
    theCase.tracks.some(({ answer }) => answer)
      ? null
      : refuse('NO_OPEN_ANSWER', 'Nobody’s answer waits for us.', 'There is nothing to set aside.'),
  decide: ({ theCase, payload, profile, now, by }) => {
    const track = participantNamed(theCase, payload.participant);
    if (isRefusal(track)) return track;
    const { id: participant, answer, wait } = track;
    if (!answer)
      return refuse(
        'NO_OPEN_ANSWER',
        'No answer of this person waits for us.',
        'Choose someone who answered.',
        'participant',
      );
    return inTurn(
      theCase,
      now,
      by,
      () => [fact('answer-set-aside', { participant, answer: answer.id, why: payload.why })],
      ...(wait?.dateReachedAt ? [askingOnce('ask-if-ready', 'coordinator', participant, profile, now)] : []),
    );
  },
};

export const resumeMessages: Rule<'resume-messages'> = {
  title: 'Resume messages',
  explain: 'Someone who had stopped messages told you that they want them again.',
  by: PRACTITIONERS,
  closedTo: (theCase) =>
    theCase.tracks.some(({ stopped }) => stopped)
      ? null
      : refuse('NOT_STOPPED', 'Nobody in this case has stopped messages.', 'There is nothing to resume.'),
  decide: ({ theCase, payload }) => {
    const track = participantNamed(theCase, payload.participant);
    if (isRefusal(track)) return track;
    return track.stopped
      ? [fact('messages-resumed', { participant: track.id })]
      : refuse('NOT_STOPPED', 'This person has not stopped messages.', 'Choose someone who has.', 'participant');
  },
};

/** A message is read by a person, also after the end; a complaint by the supervisor, who records it as one. */
export const recordMessage: Rule<'record-message'> = {
  title: 'Record a message',
  explain: 'What someone wrote to us.',
  by: [],
  evenClosed: true,
  closedTo: always,
  decide: ({ theCase, payload: { participant, about, how }, profile, now, by }) => {
    if (participant !== null && !trackOf(theCase, participant)) return nobodyThere;
    const role = about === 'complaint' ? 'supervisor' : 'coordinator';
    return inTurn(
      theCase,
      now,
      by,
      () => [fact('message-received', { id: newId('message', theCase), participant, about, how })],
      askingOnce('read-message', role, participant, profile, now),
      ...(participant === null ? [] : [acknowledging(participant, profile, now)]),
    );
  },
};

/**
 * What someone told us of the service by a link, or on the short scales afterwards. It settles no follow-up: that is a
 * conversation. Where answers are promised to be nameless, the record says only that they came. Scales that were given
 * before stay as they are.
 */
export const recordSurvey: Rule<'record-survey'> = {
  title: 'Record answers about the service',
  explain: 'What someone answered to our questions about the service.',
  by: [],
  evenClosed: true,
  closedTo: always,
  decide: ({ theCase, payload, profile, now, by }) => {
    const { participant, satisfied, fairlyTreated, wouldRecommend, faring, measures } = payload;
    if (!trackOf(theCase, participant)) return nobodyThere;
    if (measures) {
      const given = theCase.measures.some((each) => each.participant === participant && each.when === 'after');
      const answers = profile.feedback?.anonymous ? null : measures;
      return given || !hasCommunicated(theCase)
        ? []
        : [fact('measures-recorded', { participant, when: 'after', answers })];
    }
    const said = keptOfFeedback({ satisfied, fairlyTreated, wouldRecommend }, profile);
    return inTurn(
      theCase,
      now,
      by,
      () => [fact('survey-answered', { participant, ...said, faring })],
      ...supporting(faring, participant, profile, now),
    );
  },
};
