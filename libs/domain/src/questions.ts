import type { Case, Finding, Track } from './case.js';
import { isMainRole } from './roles.js';
import { isReleased, type Letter, openLetters } from './letters.js';
import { hasPassedOn, shuttlesUnderWay } from './shuttles.js';
import type { OutsideEvent, Requirement } from './words.js';

/** Questions that rules ask of a case. Each is a fact of the record, never a decision. */

/** The person harmed or the person responsible, who has not withdrawn: those between whom communication is to happen. */
export const isMainParticipant = (track: Track): boolean => isMainRole(track.role) && track.withdrawn === null;

/** The main participants, in the order of the referral. */
export const mainParticipants = (theCase: Case): readonly Track[] => theCase.tracks.filter(isMainParticipant);

/** Whether at least one person harmed and one person responsible are still with us. */
export const bothSidesPresent = (theCase: Case): boolean =>
  mainParticipants(theCase).some((track) => track.role === 'person-harmed') &&
  mainParticipants(theCase).some((track) => track.role === 'person-responsible');

/** A participant who has a readiness agreement whose date has not come. */
export const isWaiting = (track: Track): boolean => track.wait !== null && track.wait.dateReachedAt === null;

/** Whether a participant's readiness agreement is until that outside event, and the event has not been told yet. */
export const waitsFor = ({ wait }: Track, event: OutsideEvent): boolean =>
  wait?.until.kind === 'event' && wait.until.event === event && wait.dateReachedAt === null;

export const trackOf = (theCase: Case, id: string): Track | undefined =>
  theCase.tracks.find((track) => track.id === id);

/** Which of the three requirements is asked of a participant: responsibility of the person responsible alone. */
export function requirementsOf(track: Track): readonly Requirement[] {
  if (track.role === 'person-responsible') return ['responsibility', 'willingness', 'safety'];
  return track.role === 'person-harmed' ? ['willingness', 'safety'] : [];
}

/** All that is required of someone has been looked into, whatever was found. */
export const isEstablished = (track: Track): boolean =>
  requirementsOf(track).every((requirement) => track.findings[requirement] !== undefined);

export interface MissingRequirement {
  readonly participant: string;
  readonly requirement: Requirement;
  readonly finding: Finding | undefined;
}

/**
 * What stands between the case and communication: the three requirements of everyone concerned that are not met, or
 * not yet established (Avon and Somerset Police: some responsibility taken, all willing, safe for all).
 */
export function missingRequirements(theCase: Case): readonly MissingRequirement[] {
  return mainParticipants(theCase).flatMap((track) =>
    requirementsOf(track)
      .filter((requirement) => track.findings[requirement]?.met !== true)
      .map((requirement) => ({ participant: track.id, requirement, finding: track.findings[requirement] })),
  );
}

/** The gate before every communication: both sides present, and nothing missing of the three requirements. */
export const gateIsOpen = (theCase: Case): boolean =>
  bothSidesPresent(theCase) && missingRequirements(theCase).length === 0;

export const arrangedSessions = (theCase: Case) => theCase.sessions.filter((each) => each.outcome === 'arranged');

/**
 * The open letters of a case in which people may communicate now. On hold, or while a requirement is not met, letters
 * stay where they are and nothing is under way.
 */
export const lettersUnderWay = (theCase: Case): readonly Letter[] =>
  theCase.hold === null && gateIsOpen(theCase) ? openLetters(theCase) : [];

/** The first letter that is held until its reader asks for it, where it could be released now: the choice is theirs. */
export const heldLetter = (theCase: Case): Letter | undefined =>
  lettersUnderWay(theCase).find(({ state }) => state === 'held');

/** Whether people have communicated at all: a session held, a letter released, or something passed on between them. */
export const hasCommunicated = (theCase: Case): boolean =>
  theCase.sessions.some((each) => each.outcome === 'held') ||
  theCase.letters.some(isReleased) ||
  theCase.shuttles.some(hasPassedOn);

/** Whether a communication is arranged or begun and not yet concluded; a letter that is held is one. */
export const communicationUnderWay = (theCase: Case): boolean =>
  arrangedSessions(theCase).length > 0 || shuttlesUnderWay(theCase).length > 0 || lettersUnderWay(theCase).length > 0;

/**
 * Whether a communication is under way that keeps the case from going on. A letter that is held until its reader asks
 * for it does not: nobody need ever ask.
 */
export const communicationUnfinished = (theCase: Case): boolean =>
  arrangedSessions(theCase).length > 0 ||
  shuttlesUnderWay(theCase).length > 0 ||
  lettersUnderWay(theCase).some(({ state }) => state !== 'held');

/** Amends that are still to be asked about or done, of people who are still with us. */
export const openAmends = (theCase: Case) =>
  (theCase.agreement?.items ?? []).filter(
    (item) => (item.state === 'open' || item.state === 'part-done') && !trackOf(theCase, item.by)?.withdrawn,
  );

export const openFollowUps = (theCase: Case) => theCase.followUps.filter((each) => !each.done);

/** Whether a person responsible has left, or has said that they take no responsibility or are not willing. */
export const responsibleSaysNo = (theCase: Case): boolean =>
  theCase.tracks.some(
    ({ role, withdrawn, findings }) =>
      role === 'person-responsible' &&
      (withdrawn !== null || findings.willingness?.met === false || findings.responsibility?.met === false),
  );
