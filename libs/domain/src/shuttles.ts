import type { Instant } from './calendar/types.js';
import type { Case } from './case.js';
import type { LegState, ShuttleState } from './words.js';

/** Practitioners go between the two sides, leg by leg; there is no direct contact, and no one date. */
export interface Shuttle {
  readonly id: string;
  /** Those between whom it goes, of both sides. */
  readonly between: readonly string[];
  /** Who goes between them. */
  readonly lead: string;
  readonly begunAt: Instant;
  readonly state: ShuttleState;
  readonly endedAt: Instant | null;
  readonly legs: readonly ShuttleLeg[];
}

/** One thing that one side would like the other to hear; its words are a stored text. */
export interface ShuttleLeg {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Id of the stored text. */
  readonly text: string;
  /** The leg that it answers. */
  readonly answers: string | null;
  readonly state: LegState;
  readonly notedAt: Instant;
  readonly passedOnAt: Instant | null;
}

/** What can be done with a leg, and the states in which it can. */
export const LEG_STEPS = {
  approve: ['noted'],
  'pass-on': ['approved'],
  drop: ['noted', 'approved'],
  answer: ['passed-on'],
} as const satisfies Readonly<Record<string, readonly LegState[]>>;
export type LegStep = keyof typeof LEG_STEPS;

export const shuttlesUnderWay = (theCase: Case): readonly Shuttle[] =>
  theCase.shuttles.filter(({ state }) => state === 'under-way');

/** The legs of a shuttle with which a step can be taken now. */
export const legsTo = (shuttle: Shuttle, step: LegStep): readonly ShuttleLeg[] =>
  shuttle.legs.filter(({ state }) => (LEG_STEPS[step] as readonly LegState[]).includes(state));

/** Whether anything was passed on in a shuttle; a shuttle that was stopped in the middle has communicated too. */
export const hasPassedOn = ({ legs }: Shuttle): boolean => legs.some(({ state }) => state === 'passed-on');
