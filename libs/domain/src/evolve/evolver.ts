import type { Case, Track } from '../case.js';
import type { CaseEvent, EventData, EventName } from '../events.js';

/** How one kind of event changes the case. Never refuses and never throws: what is in the journal happened. */
export type Evolver<N extends EventName> = (theCase: Case, data: Readonly<EventData[N]>, event: CaseEvent) => Case;

/** One evolver for each kind of event. */
export type Evolvers = { [N in EventName]: Evolver<N> };

/** The case with one participant's track changed; unchanged where nobody has that id. */
export function changeTrack(theCase: Case, id: string, change: (track: Track) => Track): Case {
  return { ...theCase, tracks: theCase.tracks.map((track) => (track.id === id ? change(track) : track)) };
}

/** A list with the one record of that id changed. */
export function changeOne<T extends { readonly id: string }>(
  list: readonly T[],
  id: string,
  change: (one: T) => T,
): readonly T[] {
  return list.map((one) => (one.id === id ? change(one) : one));
}

/** Leaves the case as it is: the event is history, not state. */
export const asItWas = (theCase: Case): Case => theCase;
