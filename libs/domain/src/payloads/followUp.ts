import type { Faring, MeasureAnswers, MeasureTime } from '../words.js';

/** Follow-up, and measures before and after. */
export interface FollowUpPayloads {
  'record-follow-up': {
    followUp: string;
    satisfied: boolean | null;
    /** Left out in commands from before it was asked; so is how they fare. */
    fairlyTreated?: boolean | null;
    wouldRecommend: boolean | null;
    faring?: Faring | null;
    textId: string | null;
  };
  /** Each answer from 1 to 5, or null where it is left out. Where anonymity is promised, none travels. */
  'record-measures': { participant: string; when: MeasureTime } & MeasureAnswers;
}
