import { type Answer, hasOpenQuestion, isSensitive } from '@whenready/domain';
import type { Match, Placing } from '@whenready/persistence';

/** Those whom a message can still move: their case is open, and they are with us. */
const isWithUs = ({ theCase, participant }: Match): boolean =>
  theCase.closed === null && theCase.tracks.some(({ id, withdrawn }) => id === participant && withdrawn === null);

/**
 * Where something goes that came from an address. STOP goes to everyone with it. An answer goes where exactly one open
 * question fits; where a case is sensitive it goes to a person instead, for it holds nothing but the telephone. What is
 * to be read goes to the one case that it can belong to. All else is listed.
 * @param said what it answers; null for a message
 * @param matches everyone with that address, in every case
 */
export function placingFor(said: Answer | null, matches: readonly Match[]): Placing {
  const profiles = [...new Set(matches.map(({ theCase }) => theCase.profile.code))];
  if (said === 'stop') return { targets: matches, profiles, kind: 'answer' };
  const open = matches.filter(isWithUs);
  const asked = said === null ? [] : said === 'call-me' ? open : open.filter(isAsked);
  const [fit] = asked;
  if (fit && asked.length === 1 && !isSensitive(fit.theCase)) return { targets: [fit], profiles, kind: 'answer' };
  const likely = open.length > 0 ? open : matches;
  return { targets: likely.length === 1 ? likely : [], profiles, kind: 'message' };
}

/**
 * Where an email goes that was sent to one service: nobody in another one reads it, or has it in a case. STOP goes to
 * everyone with the address.
 * @param profile the code of the service
 */
export function placingAt(profile: string, said: Answer | null, matches: readonly Match[]): Placing {
  if (said === 'stop') return placingFor(said, matches);
  const own = matches.filter(({ theCase }) => theCase.profile.code === profile);
  return { ...placingFor(said, own), profiles: [profile] };
}

const isAsked = ({ theCase, participant }: Match): boolean => hasOpenQuestion(theCase, participant);
