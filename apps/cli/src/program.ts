import { Command } from 'commander';
import { availabilityCommand } from './commands/availability.js';
import { casesCommand } from './commands/cases.js';
import { contactsCommand } from './commands/contacts.js';
import { demoDataCommand } from './commands/demo-data.js';
import { doCommand } from './commands/do.js';
import { findAreaCommand } from './commands/find-area.js';
import { facilitatorsCommand } from './commands/facilitators.js';
import { letterCommand } from './commands/letter.js';
import { draftsCommand } from './commands/drafts.js';
import { inboundCommand } from './commands/inbound.js';
import { informalCommand } from './commands/informal.js';
import { recoverCommand } from './commands/recover.js';
import { referCommand } from './commands/refer.js';
import { rehearseCommand } from './commands/rehearse.js';
import { setupCommand } from './commands/setup.js';
import { showCommand } from './commands/show.js';
import { stalledCommand } from './commands/stalled.js';
import { timelineCommand } from './commands/timeline.js';

const REMARKS = `
Who you are: WHENREADY_TOKEN, or --as with the name or email of a demo user.
Where the API is: API_URL, or what \`npm start\` wrote down, or http://127.0.0.1:3000.
Ends with 0 when all is well, 1 when refused or not valid, 2 when used wrongly, 3 when something is away.`;

/** The whole command line. */
export function createProgram(): Command {
  const program = new Command('whenready')
    .description('Restorative justice cases at the pace of the person who was harmed')
    .enablePositionalOptions()
    .showHelpAfterError('(--help shows how)')
    .addHelpText('after', REMARKS);
  for (const command of [
    referCommand(),
    findAreaCommand(),
    informalCommand(),
    draftsCommand(),
    casesCommand(),
    showCommand(),
    doCommand(),
    timelineCommand(),
    letterCommand(),
    stalledCommand(),
    contactsCommand(),
    inboundCommand(),
    facilitatorsCommand(),
    availabilityCommand(),
    recoverCommand(),
    setupCommand(),
    demoDataCommand(),
    rehearseCommand(),
  ])
    program.addCommand(command.copyInheritedSettings(program));
  return program;
}
