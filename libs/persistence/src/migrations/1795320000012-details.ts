import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who speaks for an organisation, and new details of people that wait for their command. */
export class Details1795320000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE participants ADD COLUMN spokesperson text;

      CREATE TABLE pending_details (
        id text PRIMARY KEY,
        case_id uuid NOT NULL,
        command_id text NOT NULL,
        participant_id text NOT NULL,
        changed text[] NOT NULL,
        name text,
        spokesperson text,
        email text,
        phone text,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX pending_details_by_case ON pending_details (case_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE pending_details; ALTER TABLE participants DROP COLUMN spokesperson');
  }
}
