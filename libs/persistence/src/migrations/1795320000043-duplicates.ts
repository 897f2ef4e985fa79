import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What likely duplicates are found by. Crime references leave the story for a table of their own; those told before
 * are taken out of it. The keys make equal what people write differently: `+44 (0)1632 960001` and `01632 960 001`.
 */
export class Duplicates1795320000043 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm;

      CREATE FUNCTION email_key(written text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN lower(btrim(written));
      CREATE FUNCTION phone_key(written text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN CASE WHEN length(regexp_replace(written, '[^0-9]', '', 'g')) < 7 THEN NULL
          ELSE regexp_replace(regexp_replace(written, '[^0-9]', '', 'g'), '^(00)?440?', '0') END;
      CREATE FUNCTION reference_key(written text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN upper(regexp_replace(written, '[^A-Za-z0-9]', '', 'g'));

      CREATE TABLE crime_references (
        case_id uuid NOT NULL,
        command_id text NOT NULL,
        body_hash text NOT NULL,
        reference text NOT NULL,
        adopted_at timestamptz(3),
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (case_id, command_id, body_hash)
      );
      INSERT INTO crime_references (case_id, command_id, body_hash, reference, adopted_at)
        SELECT case_id, command_id, 'before', substring(body FROM '^Crime reference: ([^\\n]{1,64})'), adopted_at
        FROM texts WHERE kind = 'story' AND adopted_at IS NOT NULL AND body LIKE 'Crime reference: %';

      CREATE INDEX crime_references_alike ON crime_references (reference_key(reference)) WHERE adopted_at IS NOT NULL;
      CREATE INDEX participants_same_email ON participants (email_key(email)) WHERE adopted_at IS NOT NULL;
      CREATE INDEX participants_same_phone ON participants (phone_key(phone)) WHERE adopted_at IS NOT NULL;
      CREATE INDEX participants_similar_name ON participants USING gin (lower(name) gin_trgm_ops);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX participants_similar_name;
      DROP INDEX participants_same_phone;
      DROP INDEX participants_same_email;
      DROP TABLE crime_references;
      DROP FUNCTION reference_key;
      DROP FUNCTION phone_key;
      DROP FUNCTION email_key;
    `);
  }
}
