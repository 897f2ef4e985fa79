import type { LikelyDuplicate } from '@whenready/contracts';
import { Command } from 'commander';
import { findCase } from '../api/find-case.js';
import { casePage } from '../output/case-page.js';
import { asked, asksApi } from './common.js';

/** `whenready show`: one case as its page shows it. */
export const showCommand = (): Command =>
  asksApi(new Command('show'))
    .description('Show a case: its stage, why it waits, its people, deadlines and allowed commands')
    .argument('<case>', 'reference or id')
    .action(async (which: string, _options: unknown, command: Command) => {
      const { api, out } = asked(command);
      const found = await findCase(api, which);
      const alike = await api.get<LikelyDuplicate[]>(`/cases/${found.id}/likely-duplicates`);
      out.show({ ...found, likelyDuplicates: alike }, () => casePage(found, alike));
    });
