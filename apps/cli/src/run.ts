import { type Command, CommanderError } from 'commander';
import { problemJson, problemLines } from './output/problem.js';
import { EXIT, type Exit, type Problem, problemOf } from './problem.js';
import { createProgram } from './program.js';

/**
 * Runs the command line.
 * @param args what follows `whenready`
 * @returns the exit code
 */
export async function run(args: readonly string[], program: Command = createProgram()): Promise<Exit> {
  throwInsteadOfExit(program);
  try {
    await program.parseAsync([...args], { from: 'user' });
    return EXIT.ok;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    return tell(problemOf(error), args.includes('--json'));
  }
}

function tell(problem: Problem, json: boolean): Exit {
  process.stderr.write(`${json ? problemJson(problem) : problemLines(problem).join('\n')}\n`);
  return problem.exit;
}

function throwInsteadOfExit(command: Command): void {
  command.exitOverride();
  command.commands.forEach(throwInsteadOfExit);
}
