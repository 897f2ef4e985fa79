import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The key of a telephone number is the number as a text is sent to it and comes from it, by the rules of the channels'
 * `phoneNumberOf`: whoever can be sent to by text can stop it by text, however their number was written. Any other
 * number, as a landline, has its figures with one 0 before them.
 */
export class PhoneKeys1795320000073 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION phone_key(written text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
      BEGIN ATOMIC
        SELECT CASE
          WHEN length(told) < 7 THEN NULL
          WHEN national ~ '^7([1-57-9][0-9]{8}|624[0-9]{6})$' THEN '+44' || national
          WHEN national IS NULL AND digits !~ '^44' AND digits ~ '^[1-9][0-9]{7,14}$' THEN '+' || digits
          WHEN national ~ '^[0-9]{9,10}$' THEN '0' || national
          ELSE regexp_replace(told, '^(00)?440?', '0') END
        FROM (
          SELECT told, digits, CASE
            WHEN digits ~ '^440*[0-9]{10}$' THEN right(digits, 10)
            WHEN written ~ '^[[:space:]]*([+][[:space:]]*[1-9]|00)' THEN NULL
            ELSE digits END AS national
          FROM (
            SELECT regexp_replace(written, '[^0-9]', '', 'g') AS told,
              regexp_replace(regexp_replace(written, '[^0-9]', '', 'g'), '^0+', '') AS digits
          ) AS figures
        ) AS parts;
      END;
      REINDEX INDEX participants_same_phone;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION phone_key(written text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN CASE WHEN length(regexp_replace(written, '[^0-9]', '', 'g')) < 7 THEN NULL
          ELSE regexp_replace(regexp_replace(written, '[^0-9]', '', 'g'), '^(00)?440?', '0') END;
      REINDEX INDEX participants_same_phone;
    `);
  }
}
