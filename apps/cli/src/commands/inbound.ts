import { randomUUID } from 'node:crypto';
import type { InboundItem } from '@whenready/contracts';
import { Command } from 'commander';
import { findCase } from '../api/find-case.js';
import { personIn } from '../api/resolve-people.js';
import { dayAndTime } from '../output/dates.js';
import { asked, asksApi } from './common.js';

/** `whenready inbound`: what people wrote and nobody knows where to put. */
export function inboundCommand(): Command {
  const command = new Command('inbound').description(
    'Messages that came in and belong to nobody that we know of: list, read, assign',
  );
  for (const each of [list(), read(), assign()]) command.addCommand(each);
  return command;
}

const list = (): Command =>
  asksApi(new Command('list'))
    .description('The messages that nobody has read, oldest first')
    .action(async (_, command: Command) => {
      const { api, out } = asked(command);
      const items = await api.get<InboundItem[]>('/inbound');
      out.show(items, () => items.map(page).join('\n\n') || 'There is nothing to read.');
    });

const read = (): Command =>
  asksApi(new Command('read').argument('<message>', 'its id'))
    .description('Take a message off the list: you have read it')
    .action(async (id: string, _, command: Command) => {
      const { api, out } = asked(command);
      await api.post(`/inbound/${encodeURIComponent(id)}/read`, {}, randomUUID());
      out.show({ id, read: true }, () => 'It is off the list.');
    });

const assign = (): Command =>
  asksApi(new Command('assign').argument('<message>', 'its id').argument('<case>', 'its reference or id'))
    .description('Give a message to a case')
    .option('--participant <who>', 'whom it is from: an id, a role or a name; without it, nobody in particular')
    .action(async (id: string, ofCase: string, { participant }: { participant?: string }, command: Command) => {
      const { api, out } = asked(command);
      const view = await findCase(api, ofCase);
      const to = { case: view.id, participant: participant === undefined ? null : personIn(view, participant) };
      await api.post(`/inbound/${encodeURIComponent(id)}/assign`, to, randomUUID());
      out.show({ id, ...to }, () => `It goes to ${view.reference}.`);
    });

function page({ id, how, kind, from, name, reference, said, body, receivedAt }: InboundItem): string {
  const who = [name, from].filter(Boolean).join(', ');
  return [
    `${id}  ${kind} by ${how}, ${dayAndTime(receivedAt)}${who ? `, from ${who}` : ''}`,
    ...(reference ? [`  names the case ${reference}`] : []),
    ...(said ? [`  answers: ${said}`] : []),
    ...(body ? body.split('\n').map((line) => `  ${line}`) : []),
  ].join('\n');
}
