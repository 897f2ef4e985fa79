import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Formal and informal practice, told apart in lists and figures. Until now all practice was formal. */
export class Practice1795320000041 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE cases ADD COLUMN practice text NOT NULL DEFAULT 'formal' CHECK (practice IN ('formal', 'informal'));
      ALTER TABLE cases ALTER COLUMN practice DROP DEFAULT;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE cases DROP COLUMN practice');
  }
}
