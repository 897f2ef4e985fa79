import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type ReferralBody, referralBody } from '@whenready/contracts';
import { Command } from 'commander';
import { refer } from '../api/commands.js';
import { fieldsOf } from '../fields/fields.js';
import { addFields, bodyOf, checkBody } from '../fields/options.js';
import { refused, usage } from '../problem.js';
import { asked, asksApi } from './common.js';

/** `whenready refer`: a referral from a file, from flags, or from a file with flags over it. */
export function referCommand(): Command {
  const fields = fieldsOf(referralBody);
  const command = asksApi(new Command('refer'))
    .description('Refer people to a service: from a file, from flags, or both (flags win)')
    .option('--file <file>', 'the referral as JSON, e.g. examples/gloucestershire.json')
    .option('--key <key>', 'the Idempotency-Key: the same key again never makes a second case');
  addFields(command, fields);
  return command.action(async () => {
    const options = command.opts<{ file?: string; key?: string }>();
    const flags = bodyOf(command, fields);
    if (!options.file && Object.keys(flags).length === 0)
      throw usage('Nothing to refer.', 'Give --file with a referral, or its fields as flags (see --help).');
    const body = { ...(options.file ? readReferral(options.file) : {}), ...flags };
    checkBody(referralBody, body);
    const { api, out } = asked(command);
    const referred = await refer(api, body as ReferralBody, options.key ?? randomUUID());
    out.show(
      referred,
      () => `${referred.reference}  id ${referred.id}\nLook at it: whenready show ${referred.reference}`,
    );
  });
}

/**
 * A referral from a JSON file.
 * @throws Problem where the file is missing or not JSON
 */
export function readReferral(file: string): Record<string, unknown> {
  const text = readText(file);
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch (error) {
    throw refused('NOT_JSON', `${file} is not JSON: ${(error as Error).message}.`, 'Mend the file and try again.');
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw usage(`Cannot read ${file}.`, 'Name a file that exists and that you may read.');
  }
}
