import type { FacilitatorForCase } from '@whenready/contracts';
import { Command } from 'commander';
import { caseId } from '../api/find-case.js';
import { table } from '../output/table.js';
import { asked, asksApi } from './common.js';

/** `whenready facilitators`: who can take a case, and why others cannot. */
export const facilitatorsCommand = (): Command =>
  asksApi(new Command('facilitators'))
    .description('Say who can take a case, least loaded first, and why others cannot')
    .argument('<case>', 'reference or id')
    .action(async (which: string, _options: unknown, command: Command) => {
      const { api, out } = asked(command);
      const id = await caseId(api, which);
      const all = await api.get<FacilitatorForCase[]>(`/cases/${encodeURIComponent(id)}/facilitators`);
      out.show(all, () => (all.length ? table(HEAD, all.map(row)) : 'Nobody is in the register of facilitators.'));
    });

const HEAD = ['Facilitator', 'Id', 'Kind', 'Accreditation', 'Open cases', 'Can take it'];
const row = ({ name, id, kind, accreditation, openCases, caseloadLimit, ...one }: FacilitatorForCase): string[] => [
  name,
  id,
  kind,
  accreditation,
  caseloadLimit === null ? String(openCases) : `${openCases} of ${caseloadLimit}`,
  canTakeIt(one),
];

function canTakeIt({ able, despite, reasons }: Pick<FacilitatorForCase, 'able' | 'despite' | 'reasons'>): string {
  if (able) return 'yes';
  return `${despite ? 'with --despite yes by a supervisor' : 'no'}: ${reasons.map(({ words }) => words).join('; ')}`;
}
