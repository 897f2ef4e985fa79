import type { Case } from './case.js';
import { type CaseFact, fact } from './events.js';
import { outlivesClosing } from './stillWanted.js';
import type { CloseOutcome, Reason } from './words.js';

/** The end of a case, with the messages that go on beyond it; every other one ends with it. */
export function caseClosed({ reminders }: Case, outcome: CloseOutcome, reason: Reason | null): CaseFact {
  const keeps = reminders.filter(({ purpose }) => outlivesClosing(purpose, outcome)).map(({ id }) => id);
  return fact('case-closed', { outcome, reason, ...(keeps.length > 0 && { keeps }) });
}
