import type { CaseSummary, Page } from '@whenready/contracts';
import { CLOCKS, PRACTICES, STAGES } from '@whenready/domain';
import { CASE_SORTS } from '@whenready/persistence/readers/shapes';
import { Command, Option } from 'commander';
import { shortDay } from '../output/dates.js';
import { table } from '../output/table.js';
import { asked, asksApi } from './common.js';

/** `whenready cases`: a page of the cases that the user may see. */
export const casesCommand = (): Command =>
  asksApi(new Command('cases'))
    .description('List cases, with why each is waiting')
    .addOption(new Option('--stage <stage>', 'only this stage').choices(STAGES))
    .addOption(
      new Option('--whose-clock <whose>', 'only where the wait is ours, theirs, or for an outside date').choices(
        CLOCKS,
      ),
    )
    .addOption(new Option('--practice <practice>', 'only formal, or only informal practice').choices(PRACTICES))
    .option('--profile <code>', 'only this service')
    .option('--provider <code>', 'only this provider')
    .option('--coordinator <id>', 'only this coordinator, by id, or `me`')
    .option('--q <text>', 'only references with this in them')
    .option('--stalled', 'only stalled cases')
    .option('--sort <field>', `${CASE_SORTS.join(', ')}; with - in front the other way round`)
    .option('--page <number>', 'which page')
    .option('--page-size <number>', 'cases on a page')
    .action(async (options: Record<string, string | true | undefined>, command: Command) => {
      const { api, out } = asked(command);
      const { as: _as, json: _json, ...filters } = options;
      const given = Object.entries(filters).map(([name, value]) => [name, value === undefined ? value : String(value)]);
      const page = await api.get<Page<CaseSummary>>('/cases', Object.fromEntries(given));
      out.show(page, () => casesTable(page));
    });

function casesTable(page: Page<CaseSummary>): string {
  if (page.total === 0) return 'No cases match. Leave a filter out, or begin one with `whenready refer`.';
  const from = (page.page - 1) * page.pageSize + 1;
  const shown = `${from} to ${from + page.items.length - 1} of ${page.total}`;
  return `${table(['Case', 'Stage', 'Since', 'Next', 'Why it waits'], page.items.map(row))}\n\n${shown}`;
}

const row = (one: CaseSummary): string[] => [
  one.reference,
  one.stalledSince ? `${one.stage} (stalled)` : one.stage,
  shortDay(one.stageSince),
  shortDay(one.nextDeadline?.at ?? null),
  one.whyWaiting.sentence,
];
