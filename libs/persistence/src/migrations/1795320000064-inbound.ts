import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Everything that comes in, stored before anything is made of it, and the cases to which it is given: each by its own
 * command, until it is. A target without a participant is from somebody who named the case.
 */
export class Inbound1795320000064 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE inbound_messages (
        id uuid PRIMARY KEY,
        how text NOT NULL CHECK (how IN ('link', 'text', 'email', 'form')),
        kind text NOT NULL CHECK (kind IN ('answer', 'survey', 'message', 'complaint')),
        profiles text[] NOT NULL DEFAULT '{}',
        from_address text,
        from_hash text,
        from_name text,
        reference text,
        said text CHECK (said IN ('ready', 'not-yet', 'stop', 'call-me')),
        until date,
        body text,
        provider_id text,
        received_at timestamptz(3) NOT NULL,
        state text NOT NULL CHECK (state IN ('received', 'given', 'unmatched', 'read')),
        acknowledged_at timestamptz(3),
        read_by text,
        read_at timestamptz(3),
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE UNIQUE INDEX inbound_messages_once ON inbound_messages (how, provider_id) WHERE provider_id IS NOT NULL;
      CREATE INDEX inbound_messages_unmatched ON inbound_messages (received_at) WHERE state = 'unmatched';

      CREATE TABLE inbound_targets (
        inbound_id uuid NOT NULL REFERENCES inbound_messages (id),
        case_id uuid NOT NULL,
        participant_id text NOT NULL,
        state text NOT NULL CHECK (state IN ('waiting', 'given', 'refused')),
        tries int NOT NULL DEFAULT 0,
        next_try_at timestamptz(3) NOT NULL,
        settled_at timestamptz(3),
        PRIMARY KEY (inbound_id, case_id, participant_id)
      );
      CREATE INDEX inbound_targets_waiting ON inbound_targets (next_try_at) WHERE state = 'waiting';
      CREATE INDEX inbound_targets_of_person ON inbound_targets (case_id, participant_id) WHERE state = 'waiting'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE inbound_targets; DROP TABLE inbound_messages');
  }
}
