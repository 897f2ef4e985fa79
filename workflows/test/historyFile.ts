import { readFileSync, writeFileSync } from 'node:fs';
import { temporal } from '@temporalio/proto';

type History = temporal.api.history.v1.IHistory;
const { History } = temporal.api.history.v1;

/** Keeps a history as JSON, an event a line, so that a change of it can be read; without this folder's place on the machine. */
export function writeHistory(file: string, history: History): void {
  const { events } = History.toObject(History.fromObject(history), { longs: String, enums: String, bytes: String });
  const lines = (events as unknown[]).map((event) => JSON.stringify(event).replaceAll(`${process.cwd()}/`, ''));
  writeFileSync(file, `{"events":[\n${lines.join(',\n')}\n]}\n`);
}

/** A history as it was kept. */
export function readHistory(file: string): History {
  return History.fromObject(JSON.parse(readFileSync(file, 'utf8')));
}
