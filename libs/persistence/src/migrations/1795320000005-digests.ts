import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which digest went to whom: each once for its day. */
export class Digests1795320000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE digests (
        day date NOT NULL,
        staff_id text NOT NULL REFERENCES staff (id),
        claimed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (day, staff_id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE digests');
  }
}
