import { asItWas, changeTrack, type Evolvers } from './evolver.js';

/** What people answer and write to us. What they say after the end is history; STOP counts whenever it comes. */
export const answersEvolvers = {
  'answer-received': (theCase, { id, participant, said, until, how }, event) =>
    theCase.closed || said === 'stop' || said === 'call-me'
      ? theCase
      : changeTrack(theCase, participant, (track) =>
          track.withdrawn ? track : { ...track, answer: { id, said, until, at: event.at, how } },
        ),
  'answer-set-aside': (theCase, { participant }) =>
    changeTrack(theCase, participant, (track) => ({ ...track, answer: null })),
  'messages-stopped': (theCase, { participant }, event) =>
    changeTrack(theCase, participant, (track) => ({ ...track, stopped: track.stopped ?? event.at })),
  'messages-resumed': (theCase, { participant }) =>
    changeTrack(theCase, participant, (track) => ({ ...track, stopped: null })),
  'message-received': asItWas,
  'survey-answered': asItWas,
} satisfies Partial<Evolvers>;
