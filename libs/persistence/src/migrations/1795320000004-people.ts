import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * People's details and free texts, tasks, claims and references. Details and texts come before their case is in the
 * journal, so they do not refer to its row.
 */
export class People1795320000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE participants (
        case_id uuid NOT NULL,
        id text NOT NULL,
        role text NOT NULL,
        name text NOT NULL,
        email text,
        phone text,
        adopted_at timestamptz(3),
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (case_id, id)
      );

      CREATE TABLE texts (
        id text PRIMARY KEY,
        case_id uuid NOT NULL,
        command_id text NOT NULL,
        kind text NOT NULL,
        body text NOT NULL,
        adopted_at timestamptz(3),
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX texts_by_case ON texts (case_id);

      CREATE TABLE tasks (
        case_id uuid NOT NULL REFERENCES cases (id),
        id text NOT NULL,
        kind text NOT NULL,
        role text NOT NULL,
        participant text,
        due_on date NOT NULL,
        raised_at timestamptz(3) NOT NULL,
        escalated boolean NOT NULL,
        done_at timestamptz(3),
        done_how text,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (case_id, id)
      );
      CREATE INDEX tasks_open ON tasks (role, due_on) WHERE done_at IS NULL;

      CREATE TABLE reminder_claims (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL,
        participant_id text NOT NULL,
        purpose text NOT NULL,
        occurrence text NOT NULL,
        channel text NOT NULL,
        state text NOT NULL CHECK (state IN ('sending', 'sent', 'not-sent', 'unknown')),
        why text,
        provider_reference text,
        claimed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        settled_at timestamptz(3),
        FOREIGN KEY (case_id, participant_id) REFERENCES participants (case_id, id),
        UNIQUE (case_id, participant_id, purpose, occurrence, channel)
      );
      CREATE INDEX reminder_claims_sending ON reminder_claims (id) WHERE state = 'sending';

      CREATE TABLE reference_counters (
        prefix text NOT NULL,
        year int NOT NULL,
        last int NOT NULL,
        PRIMARY KEY (prefix, year)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE reference_counters;
      DROP TABLE reminder_claims;
      DROP TABLE tasks;
      DROP TABLE texts;
      DROP TABLE participants;
    `);
  }
}
