import type { ParticipantRole } from './words.js';

/** Questions about the part that someone has in a case. */

/** Those between whom communication is to happen. */
export type MainRole = 'person-harmed' | 'person-responsible';

/**
 * Whether it is a side of the communication: asked the requirements, prepared, and consenting. Supporters, observers
 * and interpreters are none.
 */
export const isMainRole = (role: ParticipantRole): role is MainRole =>
  role === 'person-harmed' || role === 'person-responsible';

/** Whether someone is there for one person of the case, who must be named. */
export const mustSupport = (role: ParticipantRole): boolean => role === 'supporter';

/** Whether someone can be there for one person of the case: supporters always, interpreters where they are theirs. */
export const maySupport = (role: ParticipantRole): boolean => mustSupport(role) || role === 'interpreter';
