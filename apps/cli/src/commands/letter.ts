import type { CaseView, LetterText } from '@whenready/contracts';
import { Command } from 'commander';
import { findCase } from '../api/find-case.js';
import { refused } from '../problem.js';
import { asked, asksApi } from './common.js';

/** `whenready letter`: the words of one letter, for printing once it is released, or for its check. */
export const letterCommand = (): Command =>
  asksApi(new Command('letter'))
    .description('Print a letter: once released for its reader, before that for those who check it')
    .argument('<case>', 'reference or id')
    .argument('<letter>', 'its id, as `whenready show` tells it')
    .option('--version <draft>', 'an earlier draft: the id of its text, or its number, counted from 1')
    .action(async (which: string, letter: string, { version }: { version?: string }, command: Command) => {
      const { api, out } = asked(command);
      const view = await findCase(api, which);
      const path = `/cases/${view.id}/letters/${encodeURIComponent(letter)}/text`;
      const query = version === undefined ? undefined : { version: draftNumber(view, letter, version) };
      const found = await api.get<LetterText>(path, query);
      out.show(found, () => found.text);
    });

/** The number of a draft, looked up where the id of its text was given. */
function draftNumber(view: CaseView, letter: string, version: string): string {
  if (/^\d+$/.test(version)) return version;
  const drafts = view.case.letters.find(({ id }) => id === letter)?.drafts ?? [];
  const place = drafts.findIndex(({ text }) => text === version);
  if (place < 0) throw refused('TEXT_NOT_FOUND', 'The letter has no such draft.', 'Look at `whenready show`.');
  return String(place + 1);
}
