import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The journal, which only grows, the answers to commands, and what leaves for other systems. */
export class Journal1795320000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE journal (
        case_id uuid NOT NULL REFERENCES cases (id),
        revision int NOT NULL CHECK (revision > 0),
        command_id text NOT NULL,
        place int NOT NULL CHECK (place >= 0),
        type text NOT NULL,
        v int NOT NULL,
        data jsonb NOT NULL,
        actor_kind text NOT NULL CHECK (actor_kind IN ('staff', 'system')),
        actor_id text,
        actor_role text,
        text_id text,
        happened_at timestamptz(3) NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (case_id, revision),
        UNIQUE (case_id, command_id, place)
      );
      CREATE TRIGGER journal_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON journal
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      CREATE TABLE answers (
        case_id uuid NOT NULL REFERENCES cases (id),
        command_id text NOT NULL,
        body_hash text NOT NULL,
        answer text NOT NULL,
        revision int NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (case_id, command_id)
      );

      CREATE TABLE outbox (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        case_id uuid NOT NULL REFERENCES cases (id),
        revision int NOT NULL,
        type text NOT NULL,
        body jsonb NOT NULL,
        happened_at timestamptz(3) NOT NULL,
        published_at timestamptz(3),
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX outbox_waiting ON outbox (id) WHERE published_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE outbox; DROP TABLE answers; DROP TABLE journal;');
  }
}
