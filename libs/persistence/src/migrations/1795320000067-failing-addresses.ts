import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The addresses of people that do not work, with their cases; gone as soon as one is mended, or nobody writes to it. */
export class FailingAddresses1795320000067 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE failing_addresses (
        case_id uuid NOT NULL REFERENCES cases (id),
        participant_id text NOT NULL,
        channel text NOT NULL,
        purpose text,
        since timestamptz(3) NOT NULL,
        PRIMARY KEY (case_id, participant_id, channel)
      );
      CREATE INDEX failing_addresses_longest ON failing_addresses (since);

      INSERT INTO failing_addresses (case_id, participant_id, channel, since)
      SELECT c.id, t ->> 'id', bad, c.last_event_at
      FROM cases c, jsonb_array_elements(c.snapshot -> 'tracks') t,
        jsonb_array_elements_text(coalesce(t -> 'badAddresses', '[]')) bad
      WHERE c.stage <> 'closed' AND t ->> 'withdrawn' IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE failing_addresses');
  }
}
