import type { CaseEvent, Command, DecisionProfile, Instant, Refusal } from '@whenready/domain';

/** A command for the journal to decide, in one transaction. */
export interface RecordRequest {
  readonly caseId: string;
  /** The version that the case is pinned to; for a referral, the one it starts with. */
  readonly profile: { readonly code: string; readonly version: number };
  readonly command: Command;
  /** SHA-256 of the command's body as it came in. */
  readonly bodyHash: string;
  /** The last revision that the asker has folded: it gets every event after it. */
  readonly knownRevision: number;
  /** The case's clock, in UTC. */
  readonly now: Instant;
}

/** What became of a command. Only `recorded` leaves anything behind. */
export type RecordOutcome =
  | {
      readonly kind: 'recorded';
      /** The stored answer, a CaseSummary as JSON text: the same bytes at every repetition. */
      readonly answer: string;
      /** Every event after `knownRevision`, in order. */
      readonly events: readonly CaseEvent[];
      /** What the case decides by now, where it is another profile version than the asker named; else null. */
      readonly profile: DecisionProfile | null;
      /** The case's next deadline as the journal recorded it. */
      readonly deadline: Instant | null;
    }
  | {
      readonly kind: 'refused';
      readonly refusal: Refusal;
      /** The revision on which it was judged; 0 where there is no case. */
      readonly revision: number;
    }
  /** The command id came before with another body. */
  | { readonly kind: 'key-reused' };

/** Finds the slice of a service profile that deciding reads. Throws where the version is unknown. */
export type ProfileOf = (code: string, version: number) => Promise<DecisionProfile>;

/** The asker has folded events that the journal does not have: the journal was restored from an older day. */
export class JournalBehind extends Error {
  override readonly name = 'JournalBehind';

  constructor(
    readonly revision: number,
    readonly knownRevision: number,
  ) {
    super(`The journal ends at revision ${revision}, but revision ${knownRevision} was folded already.`);
  }
}
