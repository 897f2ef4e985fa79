import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A postal address among people's details. */
export class PostalAddresses1795320000060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE participants ADD COLUMN address text; ALTER TABLE pending_details ADD COLUMN address text',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE pending_details DROP COLUMN address; ALTER TABLE participants DROP COLUMN address');
  }
}
