import { v5 } from 'uuid';

/** Namespaces of the ids that derive from a caller's key: drawn once at random, and never changed. */
const CASES = 'b84cf74a-585d-4cfd-8f51-fb4d41d1a4a0';
const COMMANDS = 'c1ad3100-9035-495a-b970-9a2d6cec8293';

/**
 * The id of the case that a referral makes: the same caller with the same key always gets the same case.
 * @param staffId who refers
 * @param key the Idempotency-Key
 */
export const caseIdOf = (staffId: string, key: string): string => v5(`${staffId}/${key}`, CASES);

/** The id of a command: keys belong to the caller, so another's key, or one of the case's own time, is never met. */
export const commandIdOf = (staffId: string, key: string): string => v5(`${staffId}/${key}`, COMMANDS);

/** The id of the command that gives the other case its part of one that is about two. */
export const otherCommandIdOf = (commandId: string): string => v5('other', commandId);

/**
 * The id of the participant at a place (from 0) in a referral. The body is part of it: details stored with an attempt
 * that came to nothing are never taken for those of a corrected one.
 */
export const participantIdOf = (caseId: string, bodyHash: string, place: number): string =>
  v5(`participant/${place}/${bodyHash}`, caseId);

/** The id of a person who is added by a command, or of new details: another request never meets them. */
export const personalIdOf = (commandId: string, bodyHash: string): string => v5(`personal/${bodyHash}`, commandId);

/** The id of the text that came with a command: the same request stores it once, another request elsewhere. */
export const textIdOf = (commandId: string, bodyHash: string): string => v5(`text/${bodyHash}`, commandId);
