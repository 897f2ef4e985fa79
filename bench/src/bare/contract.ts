import type { CommandRequest, JournalRequest, JournalResult } from '@whenready/contracts';

/** How a bare workflow does its work: an activity, a local activity, or nothing but the workflow's own code. */
export const BARE_KINDS = ['activity', 'local-activity', 'no-activity'] as const;
export type BareKind = (typeof BARE_KINDS)[number];

export const BARE_QUEUE = 'whenready-bench-bare';

/** Name of the workflow type of a kind. */
export const BARE_WORKFLOWS = {
  activity: 'bareActivity',
  'local-activity': 'bareLocalActivity',
  'no-activity': 'bareNoActivity',
} as const satisfies Record<BareKind, string>;

/** Name of the workflow type that is a timer and an activity. */
export const BARE_TIMER = 'bareTimer';

/** What travels is as large as what travels to Whenready's journal and back. */
export interface BareActivities {
  decide(request: JournalRequest): Promise<JournalResult>;
}

export interface BareState {
  revision: number;
  stage: string;
  facts: string[];
}

export type { CommandRequest, JournalRequest, JournalResult };
