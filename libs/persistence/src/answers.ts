import type { DataSource } from 'typeorm';
import { rowsOf } from './prepared.js';
import { isUuid } from './uuid.js';

/** The answer that an accepted command got. */
export interface StoredAnswer {
  /** SHA-256 of the body that the answer belongs to. */
  readonly bodyHash: string;
  readonly answer: string;
  /** The case's revision after the command. */
  readonly revision: number;
}

const BY_COMMAND = {
  name: 'answer-by-command',
  text: 'SELECT body_hash AS "bodyHash", answer, revision FROM answers WHERE case_id = $1 AND command_id = $2',
};

/** The answers to accepted commands, by case and command id. */
export class AnswerStore {
  constructor(private readonly dataSource: DataSource) {}

  /** The stored answer; null where the command was never accepted. */
  async find(caseId: string, commandId: string): Promise<StoredAnswer | null> {
    if (!isUuid(caseId)) return null;
    const rows = await rowsOf<StoredAnswer>(this.dataSource, BY_COMMAND, [caseId, commandId]);
    return rows[0] ?? null;
  }
}
