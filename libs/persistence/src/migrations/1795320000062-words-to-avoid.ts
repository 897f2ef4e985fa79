import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Words that no message to someone holds, and the hash of the check word that was agreed with them. */
export class WordsToAvoid1795320000062 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE participants ADD COLUMN words_to_avoid text, ADD COLUMN check_word text;
      ALTER TABLE pending_details ADD COLUMN words_to_avoid text, ADD COLUMN check_word text;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE pending_details DROP COLUMN check_word, DROP COLUMN words_to_avoid;
      ALTER TABLE participants DROP COLUMN check_word, DROP COLUMN words_to_avoid;
    `);
  }
}
