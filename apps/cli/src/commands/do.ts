import { randomUUID } from 'node:crypto';
import { type CaseCommandName, commandBodies, isCaseCommand } from '@whenready/contracts';
import { COMMANDS } from '@whenready/domain';
import { Command } from 'commander';
import { give } from '../api/commands.js';
import { findCase } from '../api/find-case.js';
import { resolvePeople } from '../api/resolve-people.js';
import { fieldsOf } from '../fields/fields.js';
import { addFields, bodyOf, checkBody } from '../fields/options.js';
import { summaryLines } from '../output/summary.js';
import { usage } from '../problem.js';
import { asked, asksApi } from './common.js';

const NAMES = Object.keys(commandBodies) as CaseCommandName[];

/** `whenready do`: gives a command to a case. Each command has a help of its own. */
export const doCommand = (): Command =>
  new Command('do')
    .description('Give a command to a case')
    .argument('<case>', 'reference or id')
    .argument('<command>', `one of: ${NAMES.join(', ')}`)
    .argument('[fields...]', 'its fields; `whenready do <case> <command> --help` lists them')
    .allowUnknownOption()
    .passThroughOptions()
    .addHelpText('after', commandList)
    .action(async (which: string, name: string, fields: string[], _options: unknown, command: Command) => {
      if (name === '--help' || name === '-h') return command.outputHelp();
      if (!isCaseCommand(name)) throw usage(`There is no command "${name}".`, `Choose one of: ${NAMES.join(', ')}.`);
      await oneCommand(which, name).copyInheritedSettings(command).parseAsync(fields, { from: 'user' });
    });

/** The command as a command line of its own, with one option per field of its body. */
export function oneCommand(which: string, name: CaseCommandName): Command {
  const schema = commandBodies[name];
  const fields = fieldsOf(schema);
  const command = new Command(`whenready do ${which} ${name}`)
    .description(`${COMMANDS[name].title}: ${COMMANDS[name].explain}`)
    .option('--key <key>', 'the Idempotency-Key: the same key again answers what the first attempt led to')
    .action(async () => {
      const { api, out } = asked(command);
      const view = await findCase(api, which);
      const body = resolvePeople(bodyOf(command, fields), fields, view);
      checkBody(schema, body);
      const key = command.opts<{ key?: string }>().key ?? randomUUID();
      const summary = await give(api, view.id, name, body, key);
      out.show(summary, () => summaryLines(summary).join('\n'));
    });
  addFields(command, fields);
  return asksApi(command);
}

function commandList(): string {
  const lines = NAMES.map((name) => `  ${name.padEnd(26)}${COMMANDS[name].title}`);
  return `\nCommands:\n${lines.join('\n')}`;
}
