import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links by which people answer a message, each as the hash of its token; and who wants no more messages. */
export class AnswerLinks1795320000063 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE participants ADD COLUMN stopped_at timestamptz(3);

      CREATE TABLE answer_links (
        token_hash text PRIMARY KEY,
        case_id uuid NOT NULL,
        participant_id text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('answer', 'survey')),
        purpose text NOT NULL,
        occurrence text NOT NULL,
        claim_id uuid NOT NULL,
        expires_at timestamptz(3) NOT NULL,
        tries int NOT NULL DEFAULT 0,
        used_at timestamptz(3),
        answer_id uuid,
        body_hash text,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        FOREIGN KEY (case_id, participant_id) REFERENCES participants (case_id, id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE answer_links; ALTER TABLE participants DROP COLUMN stopped_at');
  }
}
