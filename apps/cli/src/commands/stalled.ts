import type { StalledCase } from '@whenready/contracts';
import { Command } from 'commander';
import { shortDay } from '../output/dates.js';
import { table } from '../output/table.js';
import { asked, asksApi } from './common.js';

/** `whenready stalled`: the cases past their stage's service level, worst first. */
export const stalledCommand = (): Command =>
  asksApi(new Command('stalled'))
    .description('List stalled cases, worst first: past their service level on our own clock')
    .action(async (_options: unknown, command: Command) => {
      const { api, out } = asked(command);
      const answer = await api.get<StalledCase[] | { items: StalledCase[] }>('/stalled');
      const cases = Array.isArray(answer) ? answer : answer.items;
      out.show(cases, () => (cases.length ? table(HEAD, cases.map(row)) : 'No case is stalled.'));
    });

const HEAD = ['Case', 'Stage', 'Stalled since', 'Our days', 'Allowed', 'Why'];
const row = (one: StalledCase): string[] => [
  one.reference,
  one.stage,
  shortDay(one.stalledSince),
  String(one.ourDays),
  String(one.serviceLevel),
  one.why,
];
