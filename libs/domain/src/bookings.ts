import type { Case } from './case.js';
import type { Session } from './communicating.js';
import { arrangedSessions } from './questions.js';
import { type Refusal, refuse } from './refusal.js';
import { BOOKED_KINDS, type BookedKind } from './words.js';

/** Something that a session takes up for its time. */
export interface Booked {
  readonly kind: BookedKind;
  /** A participant's, a venue's or a member of staff's id. */
  readonly id: string;
}

type Taking = Pick<Session, 'startsAt' | 'endsAt' | 'attendees' | 'venue' | 'lead' | 'coFacilitators'>;

/** Everyone and everything that a session takes up. */
export const bookedBy = ({ attendees, venue, lead, coFacilitators }: Taking): Booked[] => [
  ...attendees.map((id) => ({ kind: 'person' as const, id })),
  ...(venue === null ? [] : [{ kind: 'venue' as const, id: venue }]),
  ...[...new Set([lead, ...coFacilitators])].map((id) => ({ kind: 'staff' as const, id })),
];

const CLASH_WORDS: Readonly<Record<BookedKind, string>> = {
  person: 'someone who would attend is in another session',
  venue: 'the room is taken',
  staff: 'a facilitator is in another session',
};

/** The refusal of a session whose people, room or facilitators are taken then; it never says by which other case. */
export function clashRefusal(kinds: readonly BookedKind[]): Refusal {
  const taken = BOOKED_KINDS.filter((kind) => kinds.includes(kind)).map((kind) => CLASH_WORDS[kind]);
  return refuse(
    'CLASH',
    `At that time ${taken.join(', and ')}.`,
    'Choose another time, room or facilitator. Availability shows who and which room is free.',
    'startsAt',
  );
}

/**
 * The refusal of a session that clashes with another of the same case. What other cases take up is guaranteed by the
 * journal's own table of bookings.
 * @param except the session that is moved
 */
export function ownClash(theCase: Case, taking: Taking, except?: string): Refusal | null {
  const wanted = bookedBy(taking);
  const others = arrangedSessions(theCase).filter(
    ({ id, startsAt, endsAt }) => id !== except && startsAt < taking.endsAt && taking.startsAt < endsAt,
  );
  const taken = others
    .flatMap(bookedBy)
    .filter((one) => wanted.some(({ kind, id }) => one.kind === kind && one.id === id));
  return taken.length > 0 ? clashRefusal(taken.map(({ kind }) => kind)) : null;
}
