import type { CalendarDay, Instant, OpenStage, WhoseClock } from '@whenready/domain';

/** A case's path as a picture and as words: stages, where the case stands, and each participant's own track. */
export interface CasePath {
  readonly stages: readonly PathStage[];
  /** The stage where the case stands; for a closed case, the one where it ended. */
  readonly here: OpenStage;
  readonly closed: { readonly on: CalendarDay; readonly how: string } | null;
  readonly hold: string | null;
  readonly lanes: readonly PathLane[];
  readonly time: readonly TimeSpan[];
  /** The next date of the case, and what falls due. */
  readonly next: { readonly on: CalendarDay; readonly what: string } | null;
  readonly openedOn: CalendarDay;
  readonly today: CalendarDay;
}

export type Progress = 'done' | 'now' | 'ahead';

export interface PathStage {
  readonly stage: OpenStage;
  readonly label: string;
  readonly progress: Progress;
  /** First day in the stage; null where the case has not been there. */
  readonly from: CalendarDay | null;
}

/** One participant's track. */
export interface PathLane {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly marks: readonly LaneMark[];
  readonly wait: { readonly heading: string; readonly text: string } | null;
  readonly withdrawn: { readonly stage: OpenStage; readonly text: string } | null;
}

export type MarkState = 'done' | 'part' | 'open' | 'no';

/** What stands on a track in one stage. */
export interface LaneMark {
  readonly stage: OpenStage;
  readonly text: string;
  /** A second line: the day of it. */
  readonly day: string | null;
  readonly dots: readonly { readonly state: MarkState; readonly means: string }[];
}

/** A stretch of the case's life and whose time it was. */
export interface TimeSpan {
  readonly whose: WhoseClock;
  readonly from: Instant;
  readonly to: Instant;
  readonly days: number;
}
