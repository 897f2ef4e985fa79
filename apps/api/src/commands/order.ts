import type { CommandRequest } from '@whenready/contracts';
import type { DecisionProfile } from '@whenready/domain';
import type { WorkflowStart } from '../temporal/caseEngine.js';

/** A command that is to be brought to its case. */
export interface Order extends Pick<CommandRequest, 'command' | 'bodyHash'> {
  readonly caseId: string;
  /** Of the version that the case is pinned to. */
  readonly profile: DecisionProfile;
  /** The journal has the case closed, and nothing falls due on it: no workflow runs. */
  readonly over: boolean;
  /** For a case that is not there yet: what its workflow starts from. */
  readonly start: WorkflowStart | null;
}

/** What a delivery knows between two attempts. */
export interface Progress {
  start: WorkflowStart | null;
  pastFirstLook: boolean;
  /** Whether an attempt can have reached Temporal. */
  reached: boolean;
  /** How often no workflow was found. */
  gone: number;
  attempts: number;
}

export const beginning = ({ start }: Order): Progress => ({
  start,
  pastFirstLook: false,
  reached: false,
  gone: 0,
  attempts: 0,
});
