import type { TimelineEntry } from '@whenready/contracts';
import { Command } from 'commander';
import { caseId } from '../api/find-case.js';
import { wholeTimeline } from '../api/timeline.js';
import { dayAndTime } from '../output/dates.js';
import { table } from '../output/table.js';
import { asked, asksApi } from './common.js';

/** `whenready timeline`: what happened in a case, oldest first. */
export const timelineCommand = (): Command =>
  asksApi(new Command('timeline'))
    .description('Show what happened in a case: when, what, and who did it')
    .argument('<case>', 'reference or id')
    .action(async (which: string, _options: unknown, command: Command) => {
      const { api, out } = asked(command);
      const id = await caseId(api, which);
      const entries = await wholeTimeline(api, id);
      out.show(entries, () => table(['No', 'When', 'Who', 'What'], entries.map(row)));
    });

const row = (entry: TimelineEntry): string[] => [
  String(entry.revision),
  dayAndTime(entry.at),
  entry.by.name,
  entry.text ? `${entry.what} “${entry.text}”` : entry.what,
];
