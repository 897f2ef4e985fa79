import { type Refusal, refuse } from './refusal.js';
import { isMainRole, maySupport, mustSupport } from './roles.js';
import type { AccessNeed, ParticipantKind, ParticipantRole } from './words.js';

/** Who someone is in a case when they come to it: codes and ids only. What is left out has not been said. */
export interface Entry {
  readonly id: string;
  readonly role: ParticipantRole;
  /** For a supporter, and for an interpreter who is one person's: whom they are there for. */
  readonly supports: string | null;
  /** A guardian consents too. */
  readonly young?: boolean | undefined;
  readonly kind?: ParticipantKind | undefined;
  readonly needs?: readonly AccessNeed[];
  /** A language tag (BCP 47), such as `cy`; null where it is English, or nobody has said. */
  readonly language?: string | null;
}

/** An entry with everything said. */
export interface Entered extends Entry {
  readonly young: boolean;
  readonly kind: ParticipantKind;
  readonly needs: readonly AccessNeed[];
  readonly language: string | null;
}

/** An entry in full: what was left out is a grown person without needs, who speaks English. */
export const entered = ({ id, role, supports, young, kind, needs, language }: Entry): Entered => ({
  id,
  role,
  supports,
  young: young ?? false,
  kind: kind ?? 'person',
  needs: [...new Set(needs ?? [])],
  language: language ?? null,
});

/**
 * Why someone does not fit into a case as they are told: a supporter is there for someone of either side, an
 * interpreter may be, nobody else is; an organisation is harmed or responsible, and has no guardian.
 * @param others everyone else of the case, or of the referral
 * @param prefix of the payload fields, for the refusal
 */
export function entryRefusal(
  { role, supports, young, kind }: Entry,
  others: readonly Pick<Entry, 'id' | 'role'>[],
  prefix = '',
): Refusal | null {
  const supported = others.find((each) => each.id === supports);
  if (supports === null ? mustSupport(role) : !maySupport(role) || !supported || !isMainRole(supported.role))
    return refuse(
      'SUPPORTS_WHOM',
      'Supporters are there for one person of either side; interpreters may be, and nobody else is.',
      maySupport(role) ? 'Choose a person harmed or a person responsible.' : 'Leave out whom they support.',
      `${prefix}supports`,
    );
  if (kind !== 'organisation') return null;
  if (!isMainRole(role))
    return refuse(
      'NOT_AN_ORGANISATION',
      'Supporters, observers and interpreters are people.',
      'Name the person who comes.',
      `${prefix}kind`,
    );
  return young
    ? refuse('NOT_AN_ORGANISATION', 'An organisation has no guardian.', 'Do not mark it as young.', `${prefix}young`)
    : null;
}
