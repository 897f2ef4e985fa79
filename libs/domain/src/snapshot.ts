import type { Case } from './case.js';
import { type CaseEvent, EVENT_VERSIONS } from './events.js';

/** Version of the shape of {@link Case}, as it is stored and travels. Raise it with every change, and add an upcaster. */
export const SNAPSHOT_VERSION = 1;

/** How a case of an older shape becomes one of the next: the upcaster at `n` makes version `n + 1` of version `n`. */
const CASE_UPCASTERS: Readonly<Record<number, (theCase: Case) => Case>> = {};

/** How an event's data of an older version becomes that of the next, by name and version. */
const EVENT_UPCASTERS: Readonly<Record<string, (event: CaseEvent) => CaseEvent>> = {};

/**
 * A stored case in today's shape.
 * @throws Error if it was stored by a later version than this one
 */
export function upcastCase(version: number, theCase: Case): Case {
  if (version > SNAPSHOT_VERSION)
    throw new Error(`This case was stored by a later version (${version}) than this one reads (${SNAPSHOT_VERSION}).`);
  let working = theCase;
  for (let from = version; from < SNAPSHOT_VERSION; from += 1) working = CASE_UPCASTERS[from]?.(working) ?? working;
  return working;
}

/** A stored event with its data in today's shape. */
export function upcastEvent(event: CaseEvent): CaseEvent {
  let working = event;
  while (working.v < (EVENT_VERSIONS[working.type] ?? 1)) {
    const upcast = EVENT_UPCASTERS[`${working.type}@${working.v}`];
    if (!upcast) throw new Error(`No upcaster for ${working.type} version ${working.v}.`);
    working = upcast(working);
  }
  return working;
}
