import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Letters that are printed and posted here, as they were made for their claims. */
export class PrintedLetters1795320000065 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE printed_letters (
        claim_id uuid PRIMARY KEY REFERENCES reminder_claims (id) ON DELETE CASCADE,
        case_id uuid NOT NULL,
        participant_id text NOT NULL,
        pdf bytea NOT NULL,
        made_at timestamptz(3) NOT NULL
      );
      CREATE INDEX printed_letters_by_case ON printed_letters (case_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE printed_letters');
  }
}
