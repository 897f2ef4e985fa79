import type { Case } from './case.js';
import { mainParticipants } from './questions.js';

/**
 * Whether somebody's word is missing for an agreement: someone of each side that is still with us, and whoever is to
 * do an item.
 * @param items what is to be done, by whom
 * @param agreedBy ids of those who agree
 */
export function agreementIsMissing(
  theCase: Case,
  items: readonly { readonly by: string }[],
  agreedBy: readonly string[],
): boolean {
  const present = mainParticipants(theCase);
  const agreeing = new Set(present.filter(({ id }) => agreedBy.includes(id)).map(({ role }) => role));
  return present.some(({ role }) => !agreeing.has(role)) || items.some(({ by }) => !agreedBy.includes(by));
}
