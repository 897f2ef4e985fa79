import type { Instant } from './calendar/types.js';
import type { Case } from './case.js';
import { evolve, fold } from './evolve/evolve.js';
import type { Actor, CaseFact } from './events.js';
import { numbered } from './numbered.js';

/** The case with facts folded in that are not in the journal yet. */
export function withFacts(theCase: Case, facts: readonly CaseFact[], now: Instant, by: Actor): Case {
  return fold(theCase, numbered(facts, { revision: theCase.revision, at: now, by })) ?? theCase;
}

/** A step that yields facts from the case as the steps before left it. */
export type Step = (theCase: Case) => readonly CaseFact[];

/** Runs steps one after another, each on the case as the facts before it leave it; gives all their facts in order. */
export function inTurn(theCase: Case, now: Instant, by: Actor, ...steps: readonly Step[]): CaseFact[] {
  let working = theCase;
  const facts: CaseFact[] = [];
  for (const step of steps) {
    for (const each of step(working)) {
      facts.push(each);
      working = numbered([each], { revision: working.revision, at: now, by }).reduce(evolve, working);
    }
  }
  return facts;
}
