import type { Answer, CalendarDay, Case, InboundWay, Instant } from '@whenready/domain';

/** What came in is: an answer to a message, to our questions about the service, something to be read, a complaint. */
export type InboundKind = 'answer' | 'survey' | 'message' | 'complaint';
export type InboundState = 'received' | 'given' | 'unmatched' | 'read';

/** Something that came in, as it is stored before anything is made of it. */
export interface NewInbound {
  readonly id: string;
  readonly how: InboundWay;
  readonly kind: InboundKind;
  /** The services that may read it; none: nobody knows whose it is, and each may. */
  readonly profiles: readonly string[];
  readonly from: string | null;
  readonly name: string | null;
  /** The case that somebody named, as they wrote it. */
  readonly reference: string | null;
  readonly said: Answer | null;
  readonly until: CalendarDay | null;
  readonly body: string | null;
  /** By which its sender's provider names it: the same is stored once. */
  readonly providerId: string | null;
  readonly at: Instant;
}

/** Where something goes: to a case, as from one of its people or from somebody who named it. */
export interface Target {
  readonly caseId: string;
  readonly participant: string | null;
}

/** Somebody with the address that a message came from. */
export interface Match {
  readonly caseId: string;
  readonly participant: string;
  readonly theCase: Case;
}

/** What is made of something that came in: the cases to which it goes, or the list of whoever may read it. */
export interface Placing {
  readonly targets: readonly Target[];
  readonly profiles: readonly string[];
  readonly kind: InboundKind;
}

type Given = 'id' | 'how' | 'kind' | 'from' | 'name' | 'said' | 'until' | 'body';

/** Something that is to be given to a case now. */
export interface Giving extends Target, Pick<NewInbound, Given> {
  readonly tries: number;
}

/** Something that nobody knows where to put, as a list shows it. */
export interface UnmatchedMessage {
  readonly id: string;
  readonly how: InboundWay;
  readonly kind: InboundKind;
  readonly from: string | null;
  readonly name: string | null;
  readonly reference: string | null;
  readonly said: Answer | null;
  readonly body: string | null;
  readonly receivedAt: Instant;
}

/** One that somebody has read, and that went to no case. */
export interface ReadMessage extends UnmatchedMessage {
  /** The name of the member of staff, else their id. */
  readonly readBy: string;
  readonly readAt: Instant;
}
