import { findAreaBody, type FoundArea } from '@whenready/contracts';
import { Command } from 'commander';
import { randomUUID } from 'node:crypto';
import { checkBody } from '../fields/options.js';
import { asked, asksApi } from './common.js';

interface Options {
  readonly profile: string;
  readonly postcode?: string;
  readonly council?: string;
}

/** `whenready find-area`: where a referral would go, before it is made. */
export function findAreaCommand(): Command {
  const command = asksApi(new Command('find-area'))
    .description('Show where a referral would go, by council or postcode; nothing is kept')
    .requiredOption('--profile <code>', 'the service, e.g. avon-somerset-partnership')
    .option('--postcode <postcode>', 'a postcode, or its first half')
    .option('--council <code>', 'a council of the service; it counts before the postcode');
  return command.action(async () => {
    const { profile, postcode, council } = command.opts<Options>();
    const body = { postcode, council };
    checkBody(findAreaBody, body);
    const { api, out } = asked(command);
    const path = `/profiles/${encodeURIComponent(profile)}/find-area`;
    const found = await api.post<FoundArea>(path, body, randomUUID());
    out.show(found, () => found.sentence);
  });
}
