import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Messages that a provider has, for which reminder they were sent, and the rate at which a service sends. */
export class Sending1795320000061 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE reminder_claims
        ADD COLUMN reminder_id text,
        DROP CONSTRAINT reminder_claims_state_check,
        ADD CONSTRAINT reminder_claims_state_check
          CHECK (state IN ('sending', 'handed', 'printed', 'sent', 'not-sent', 'unknown'));

      CREATE TABLE sending_minutes (
        profile text NOT NULL,
        minute timestamptz(3) NOT NULL,
        taken int NOT NULL CHECK (taken > 0),
        sent int NOT NULL DEFAULT 0,
        PRIMARY KEY (profile, minute)
      );

      CREATE TABLE sending_slots (
        case_id uuid NOT NULL,
        reminder_id text NOT NULL,
        profile text NOT NULL,
        at timestamptz(3) NOT NULL,
        PRIMARY KEY (case_id, reminder_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE sending_slots;
      DROP TABLE sending_minutes;
      UPDATE reminder_claims SET state = 'unknown' WHERE state IN ('handed', 'printed');
      ALTER TABLE reminder_claims
        DROP COLUMN reminder_id,
        DROP CONSTRAINT reminder_claims_state_check,
        ADD CONSTRAINT reminder_claims_state_check CHECK (state IN ('sending', 'sent', 'not-sent', 'unknown'));
    `);
  }
}
