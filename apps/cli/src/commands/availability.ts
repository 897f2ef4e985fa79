import type { VenueAccess } from '@whenready/domain';
import { Command } from 'commander';
import { moment } from '../fields/read.js';
import { table } from '../output/table.js';
import { asked, asksApi } from './common.js';

/** `whenready availability`: who and which room is free at a time. */
export const availabilityCommand = (): Command =>
  asksApi(new Command('availability'))
    .description('Tell who and which room is free at a time, before a session is arranged')
    .requiredOption('--from <date-time>', 'from when, as 2027-03-02T14:00 (London) or with an offset')
    .requiredOption('--to <date-time>', 'until when')
    .action(async ({ from, to }: { from: string; to: string }, command: Command) => {
      const { api, out } = asked(command);
      const found = await api.get<Availability>('/availability', { from: moment(from), to: moment(to) });
      out.show(found, () =>
        [
          table(['Room', 'Free', 'Neutral', 'For', 'Id', 'Access'], found.venues.map(room)),
          table(['Colleague', 'Free', 'Role', 'Id'], found.staff.map(colleague)),
        ].join('\n\n'),
      );
    });

interface Room {
  readonly id: string;
  readonly name: string;
  readonly neutral: boolean;
  readonly capacity: number;
  readonly access: readonly VenueAccess[];
  readonly free: boolean;
}

interface Availability {
  readonly venues: readonly Room[];
  readonly staff: readonly {
    readonly id: string;
    readonly name: string;
    readonly role: string;
    readonly free: boolean;
  }[];
}

const yesNo = (yes: boolean): string => (yes ? 'yes' : 'no');
const room = ({ id, name, free, neutral, capacity, access }: Room): string[] => [
  ...[name, yesNo(free), yesNo(neutral), String(capacity), id, access.join(', ')],
];
const colleague = ({ id, name, role, free }: Availability['staff'][number]): string[] => [name, yesNo(free), role, id];
