import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What pages read of a case, the folded case itself, and which providers it is open to. */
export class Cases1795320000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE cases (
        id uuid PRIMARY KEY,
        reference text NOT NULL UNIQUE,
        profile_code text NOT NULL,
        profile_version int NOT NULL,
        revision int NOT NULL CHECK (revision > 0),
        stage text NOT NULL,
        stage_since timestamptz(3) NOT NULL,
        opened_at timestamptz(3) NOT NULL,
        closed_at timestamptz(3),
        area text,
        provider text,
        coordinator text,
        started_by text NOT NULL,
        referred_by text,
        sensitive boolean NOT NULL,
        whose_clock text NOT NULL,
        waiting_on text NOT NULL,
        waiting_until timestamptz(3),
        why text NOT NULL,
        next_deadline_at timestamptz(3),
        next_deadline_kind text,
        stalled_since timestamptz(3),
        last_event_at timestamptz(3) NOT NULL,
        snapshot_v int NOT NULL,
        snapshot jsonb NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp()
      ) WITH (fillfactor = 70);
      CREATE INDEX cases_by_profile ON cases (profile_code, stage);
      CREATE INDEX cases_by_coordinator ON cases (coordinator);
      CREATE INDEX cases_by_referrer ON cases (referred_by);
      CREATE INDEX cases_stalled ON cases (stalled_since) WHERE stalled_since IS NOT NULL;

      CREATE TABLE case_access (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        case_id uuid NOT NULL REFERENCES cases (id),
        provider text NOT NULL,
        valid_from timestamptz(3) NOT NULL,
        valid_to timestamptz(3),
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CHECK (valid_to >= valid_from)
      );
      CREATE UNIQUE INDEX case_access_open ON case_access (case_id, provider) WHERE valid_to IS NULL;
      CREATE INDEX case_access_by_provider ON case_access (provider, case_id) WHERE valid_to IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE case_access; DROP TABLE cases;');
  }
}
