import type { HomePaths } from '../home.js';
import type { StackOptions } from '../options.js';
import type { ChildSpec, ChildSurroundings } from '../supervise/child.js';
import type { Steps } from '../supervise/steps.js';

/** What the parts need of the stack they are started in. */
export interface StackContext {
  options: StackOptions;
  paths: HomePaths;
  around: ChildSurroundings;
  steps: Steps;
  aborted: AbortController;
  say(line: string): void;
  keep(spec: ChildSpec): Promise<void>;
}
