import { randomUUID } from 'node:crypto';
import { type CaseSummary, informalBody } from '@whenready/contracts';
import { Command } from 'commander';
import { fieldsOf } from '../fields/fields.js';
import { addFields, bodyOf, checkBody } from '../fields/options.js';
import { asked, asksApi } from './common.js';

/** `whenready informal`: informal practice, recorded in one step and without names. */
export function informalCommand(): Command {
  const fields = fieldsOf(informalBody);
  const command = asksApi(new Command('informal'))
    .description('Record informal practice: what was done on the spot and how it ended, without names')
    .option('--key <key>', 'the Idempotency-Key: the same key again never records it twice');
  addFields(command, fields);
  return command.action(async () => {
    const body = bodyOf(command, fields);
    checkBody(informalBody, body);
    const { api, out } = asked(command);
    const key = command.opts<{ key?: string }>().key ?? randomUUID();
    const recorded = await api.post<CaseSummary>('/informal', body, key);
    out.show(recorded, () => `${recorded.reference}  id ${recorded.id}\n${recorded.whyWaiting.sentence}`);
  });
}
