/** One thing that is wrong with a profile: in which file, at which path of it, and why. */
export interface ProfileProblem {
  readonly file: string;
  readonly path: string;
  readonly reason: string;
}

/** Says that profiles cannot be used. The message names every problem on a line of its own. */
export class WrongProfile extends Error {
  constructor(readonly problems: readonly ProfileProblem[]) {
    super(problems.map(({ file, path, reason }) => `Profile ${file}, at ${path}: ${reason}`).join('\n'));
    this.name = 'WrongProfile';
  }
}
