import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The register of facilitators: who they are to the service, when they are away, and which cases they keep from. */
export class Facilitators1795320000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE facilitators (
        staff_id text PRIMARY KEY REFERENCES staff (id),
        kind text NOT NULL,
        active boolean NOT NULL,
        accreditation text NOT NULL,
        accredited_from date NOT NULL,
        accredited_until date,
        languages text[] NOT NULL,
        availability jsonb NOT NULL,
        caseload_limit int CHECK (caseload_limit >= 0),
        training_hours int NOT NULL CHECK (training_hours >= 0),
        observed_on date,
        recorded_by text NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CHECK (accredited_until >= accredited_from)
      );

      CREATE TABLE facilitator_absences (
        staff_id text NOT NULL REFERENCES facilitators (staff_id),
        from_day date NOT NULL,
        to_day date NOT NULL CHECK (to_day >= from_day),
        recorded_by text NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (staff_id, from_day)
      );

      CREATE TABLE facilitator_conflicts (
        staff_id text NOT NULL REFERENCES facilitators (staff_id),
        case_id uuid NOT NULL REFERENCES cases (id),
        reason text NOT NULL,
        recorded_by text NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (staff_id, case_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE facilitator_conflicts; DROP TABLE facilitator_absences; DROP TABLE facilitators;');
  }
}
