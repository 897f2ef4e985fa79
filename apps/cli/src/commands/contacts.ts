import type { FailingContact } from '@whenready/contracts';
import { Command } from 'commander';
import { shortDay } from '../output/dates.js';
import { table } from '../output/table.js';
import { asked, asksApi } from './common.js';

/** `whenready contacts`: how people are reached, across cases. */
export const contactsCommand = (): Command =>
  new Command('contacts').description('How people are reached, across cases').addCommand(failingCommand());

const failingCommand = (): Command =>
  asksApi(new Command('failing'))
    .description('List numbers and addresses that do not work, with their cases, longest failing first')
    .action(async (_options: unknown, command: Command) => {
      const { api, out } = asked(command);
      const failing = await api.get<FailingContact[]>('/contacts/failing');
      out.show(failing, () =>
        failing.length ? table(HEAD, failing.map(row)) : 'Every address works, as far as we know.',
      );
    });

const HEAD = ['Case', 'Id', 'Who', 'Role', 'Channel', 'Message', 'Since'];
const row = (one: FailingContact): string[] => [
  one.reference,
  one.participant,
  one.name,
  one.role,
  one.channel,
  one.purpose ?? '',
  shortDay(one.since),
];
