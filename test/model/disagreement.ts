import { deepStrictEqual } from 'node:assert/strict';

/** The model and the running workflow do not agree. */
export class Disagreement extends Error {
  override readonly name = 'Disagreement';
}

/** @throws Disagreement saying what differs, where the two are not the same once written as JSON */
export function agree(what: string, running: unknown, model: unknown): void {
  try {
    deepStrictEqual(asJson(running), asJson(model));
  } catch (error) {
    throw new Disagreement(`${what}: + is as it runs, - is the model\n${(error as Error).message}`);
  }
}

const asJson = (value: unknown): unknown => (value === undefined ? null : JSON.parse(JSON.stringify(value)));
