import type { LetterText } from '@whenready/contracts';
import { Command } from 'commander';
import { findCase } from '../api/find-case.js';
import { asked, asksApi } from './common.js';

/** `whenready letter`: the words of one letter, for printing once it is released, or for its check. */
export const letterCommand = (): Command =>
  asksApi(new Command('letter'))
    .description('Print a letter: once released for its reader, before that for those who check it')
    .argument('<case>', 'reference or id')
    .argument('<letter>', 'its id, as `whenready show` tells it')
    .action(async (which: string, letter: string, _options: unknown, command: Command) => {
      const { api, out } = asked(command);
      const { id } = await findCase(api, which);
      const found = await api.get<LetterText>(`/cases/${id}/letters/${encodeURIComponent(letter)}/text`);
      out.show(found, () => found.text);
    });
