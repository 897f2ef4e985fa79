import type { Command } from 'commander';
import type { Api } from '../api/client.js';
import { connectApi } from '../api/connect.js';
import { createOutput, type Output } from '../output/print.js';

/** Adds the options of every command that asks the API. */
export const asksApi = (command: Command): Command =>
  command
    .option('--as <who>', 'act as this demo user, by name or email')
    .option('--json', 'answer in JSON, for programs');

/** The API and the output that a command's options ask for. */
export function asked(command: Command): { api: Api; out: Output } {
  const { as, json } = command.opts<{ as?: string; json?: boolean }>();
  return { api: connectApi(as), out: createOutput(json ?? false) };
}
