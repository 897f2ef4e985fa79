import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The register of venues, and what sessions take up: nobody and nothing is in two sessions at one time, whatever their
 * cases. Sessions that are arranged already book those who lead them; of two that clash, the first counts.
 */
export class Sessions1795320000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS btree_gist;

      CREATE TABLE venues (
        id text PRIMARY KEY,
        profile text NOT NULL,
        provider text,
        name text NOT NULL,
        address text NOT NULL,
        neutral boolean NOT NULL,
        capacity int NOT NULL CHECK (capacity > 0),
        access text[] NOT NULL,
        active boolean NOT NULL
      );
      CREATE INDEX venues_by_profile ON venues (profile, provider);

      CREATE TABLE bookings (
        case_id uuid NOT NULL REFERENCES cases (id),
        session text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('person', 'venue', 'staff')),
        resource text NOT NULL,
        during tstzrange NOT NULL CHECK (NOT isempty(during)),
        PRIMARY KEY (case_id, session, kind, resource),
        CONSTRAINT bookings_apart EXCLUDE USING gist (kind WITH =, resource WITH =, during WITH &&)
      );

      INSERT INTO bookings (case_id, session, kind, resource, during)
      SELECT c.id, s ->> 'id', 'staff', s ->> 'lead', tstzrange((s ->> 'startsAt')::timestamptz, (s ->> 'endsAt')::timestamptz)
      FROM cases c, jsonb_array_elements(c.snapshot -> 'sessions') s
      WHERE s ->> 'outcome' = 'arranged' AND s ->> 'startsAt' < s ->> 'endsAt'
      ORDER BY s ->> 'startsAt', c.id
      ON CONFLICT DO NOTHING;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE bookings; DROP TABLE venues;');
  }
}
