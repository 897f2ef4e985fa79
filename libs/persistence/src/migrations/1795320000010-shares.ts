import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A case is open to a provider of a service: the same provider may work for several, and a case may be shared. */
export class Shares1795320000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE case_access ADD COLUMN profile text;
      UPDATE case_access SET profile = cases.profile_code FROM cases WHERE cases.id = case_access.case_id;
      ALTER TABLE case_access ALTER COLUMN profile SET NOT NULL;
      DROP INDEX case_access_open;
      CREATE UNIQUE INDEX case_access_open ON case_access (case_id, profile, provider) WHERE valid_to IS NULL;
      CREATE INDEX case_access_by_profile ON case_access (profile, case_id) WHERE valid_to IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX case_access_by_profile;
      DROP INDEX case_access_open;
      DELETE FROM case_access a USING cases c
        WHERE c.id = a.case_id AND a.valid_to IS NULL AND a.profile <> c.profile_code;
      CREATE UNIQUE INDEX case_access_open ON case_access (case_id, provider) WHERE valid_to IS NULL;
      ALTER TABLE case_access DROP COLUMN profile;
    `);
  }
}
