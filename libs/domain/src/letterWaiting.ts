import { nextAllowedMoment } from './calendar/index.js';
import type { Case, Track } from './case.js';
import type { Letter } from './letters.js';
import type { DecisionProfile } from './profile.js';
import { isWaiting, lettersUnderWay, trackOf } from './questions.js';
import { canBeWrittenTo } from './tellings.js';
import type { Deadline } from './waiting.js';

/** Whether someone has said that they may want a letter, and is prepared and ready: else nobody tells them of one. */
export const mayWantLetter = (track: Track): boolean =>
  track.wishes.includes('letter') && track.preparedAt !== null && !isWaiting(track);

/**
 * The letters of which their readers are told, once and without saying what it is, that something waits: held, of a case
 * in which it could be released, for someone who had said beforehand that they may want one. A letter goes to nobody
 * who has not asked for it, and whoever never spoke of letters is not told that there is one.
 */
const lettersToTell = (theCase: Case, profile: DecisionProfile): readonly Letter[] =>
  profile.messages?.letterWaiting
    ? lettersUnderWay(theCase).filter(({ state, waitingToldAt, to }) => {
        const reader = trackOf(theCase, to);
        return state === 'held' && waitingToldAt === null && reader !== undefined && isToldOf(theCase, reader);
      })
    : [];

const isToldOf = (theCase: Case, reader: Track): boolean =>
  reader.withdrawn === null && mayWantLetter(reader) && canBeWrittenTo(theCase, reader);

/** When readers are told that something waits for them: as soon as the service writes to people. */
export const ofWaitingLetters = (theCase: Case, profile: DecisionProfile): Deadline[] =>
  lettersToTell(theCase, profile).map(({ id, to, stateSince }) => ({
    kind: 'letter-waiting',
    at: nextAllowedMoment(stateSince, profile.hours, trackOf(theCase, to)?.wait?.avoid ?? []),
    about: id,
    raises: null,
  }));
