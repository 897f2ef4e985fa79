/** How much to measure. */
export interface Options {
  /** Rounds of the contenders, each the other way round than the one before. */
  readonly rounds: number;
  readonly livesAlone: number;
  readonly livesOfEach: number;
  readonly sleeping: number;
  readonly longCommands: number;
  readonly longCases: number;
  readonly replays: number;
  readonly kills: number;
  /** Messages, and bare timers, that fall due in one minute. */
  readonly stormed: number;
  /** Only the bare workflows: what they cost without Whenready. */
  readonly bareOnly: boolean;
  /** Where the page goes; undefined leaves it as it is. */
  readonly page: string | undefined;
}

const FULL = {
  rounds: 6,
  livesAlone: 8,
  livesOfEach: 4,
  sleeping: 200,
  longCommands: 200,
  longCases: 5,
  replays: 10,
  kills: 3,
  stormed: 1000,
};
const QUICK = {
  rounds: 2,
  livesAlone: 3,
  livesOfEach: 2,
  sleeping: 20,
  longCommands: 60,
  longCases: 2,
  replays: 3,
  kills: 1,
  stormed: 100,
};

/**
 * Options from arguments: `--quick` measures little and writes no page, `--bare` leaves Whenready out.
 * @throws Error naming an unknown argument
 */
export function readOptions(args: readonly string[]): Options {
  const unknown = args.find((arg) => !['--quick', '--bare'].includes(arg));
  if (unknown) throw new Error(`Unknown argument ${unknown}. Known: --quick, --bare.`);
  const quick = args.includes('--quick');
  const bareOnly = args.includes('--bare');
  return { ...(quick ? QUICK : FULL), bareOnly, page: quick || bareOnly ? undefined : 'docs/benchmarks.md' };
}
