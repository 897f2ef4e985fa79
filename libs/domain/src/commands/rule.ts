import type { Instant } from '../calendar/types.js';
import type { Case, Track } from '../case.js';
import type { CommandName, CommandPayloads } from '../commands.js';
import type { Actor, CaseFact } from '../events.js';
import type { DecisionProfile } from '../profile.js';
import { trackOf } from '../questions.js';
import { type Refusal, refuse } from '../refusal.js';
import type { StaffRole } from '../words.js';

/** All that a rule may look at. The clock is the case's; it is handed in, never read. */
export interface Turn<N extends CommandName> {
  readonly theCase: Case;
  readonly payload: Readonly<CommandPayloads[N]>;
  readonly profile: DecisionProfile;
  readonly now: Instant;
  readonly by: Actor;
}

export type Decision = readonly CaseFact[] | Refusal;

/** One command: what it is called on screen, who may give it, when the case takes it, and what comes of it. */
export interface Rule<N extends CommandName> {
  readonly title: string;
  /** One line for the person who is about to give it. */
  readonly explain: string;
  /** Empty for what only the case itself does. */
  readonly by: readonly StaffRole[];
  /** Whether it is what a case begins with: no case that is there takes it. */
  readonly opens?: boolean;
  /** Whether a closed case takes it too. */
  readonly evenClosed?: boolean;
  /** Why the case does not take it now, whatever its details; null where it does. */
  readonly closedTo: (theCase: Case, profile: DecisionProfile) => Refusal | null;
  readonly decide: (turn: Turn<N>) => Decision;
}

/** Those who move a case: its coordinator, and those who answer for coordinators. */
export const CASEWORKERS = ['coordinator', 'supervisor', 'service-lead'] as const satisfies readonly StaffRole[];
/** Caseworkers, and the facilitators who work with the people. */
export const PRACTITIONERS = ['facilitator', ...CASEWORKERS] as const satisfies readonly StaffRole[];

/** A rule that is always open to a case that is not closed. */
export const always = (): null => null;

/** An id for a record that the next event makes: unique in the case, and the same whenever it is decided again. */
export const newId = (kind: string, theCase: Case, place = 0): string => `${kind}-${theCase.revision + 1 + place}`;

/**
 * The participant a command is about, who must be with us still.
 * @param field the payload field that named them, for the refusal
 */
export function participantNamed(theCase: Case, id: string, field = 'participant'): Track | Refusal {
  const track = trackOf(theCase, id);
  if (!track)
    return refuse(
      'PARTICIPANT_NOT_FOUND',
      'Nobody in this case has that id.',
      'Choose one of its participants.',
      field,
    );
  if (track.withdrawn)
    return refuse(
      'PARTICIPANT_WITHDRAWN',
      'This person has withdrawn.',
      'If they came back by their own choice, close the case and reopen it with them.',
      field,
    );
  return track;
}
