import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Staff and their tokens, and the versions of service profiles, which nobody changes. */
export class Setup1795320000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is never changed: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
      END $$;

      CREATE TABLE profile_versions (
        code text NOT NULL,
        version int NOT NULL CHECK (version > 0),
        body jsonb NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (code, version)
      );
      CREATE TRIGGER profile_versions_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON profile_versions
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      CREATE TABLE staff (
        id text PRIMARY KEY,
        name text NOT NULL,
        email text NOT NULL,
        role text NOT NULL,
        provider text,
        profile text,
        active boolean NOT NULL
      );
      CREATE UNIQUE INDEX staff_email ON staff (lower(email));

      CREATE TABLE access_tokens (
        hash text PRIMARY KEY,
        staff_id text NOT NULL REFERENCES staff (id),
        expires_at timestamptz(3) NOT NULL,
        revoked_at timestamptz(3),
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE access_tokens;
      DROP TABLE staff;
      DROP TABLE profile_versions;
      DROP FUNCTION refuse_change();
    `);
  }
}
