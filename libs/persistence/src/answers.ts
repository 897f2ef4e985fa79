import type { DataSource } from 'typeorm';
import { AnswerRow } from './entities/index.js';
import { isUuid } from './uuid.js';

/** The answer that an accepted command got. */
export interface StoredAnswer {
  /** SHA-256 of the body that the answer belongs to. */
  readonly bodyHash: string;
  readonly answer: string;
  /** The case's revision after the command. */
  readonly revision: number;
}

/** The answers to accepted commands, by case and command id. */
export class AnswerStore {
  constructor(private readonly dataSource: DataSource) {}

  /** The stored answer; null where the command was never accepted. */
  async find(caseId: string, commandId: string): Promise<StoredAnswer | null> {
    if (!isUuid(caseId)) return null;
    const row = await this.dataSource.getRepository(AnswerRow).findOneBy({ caseId, commandId });
    return row && { bodyHash: row.bodyHash, answer: row.answer, revision: row.revision };
  }
}
