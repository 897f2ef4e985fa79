import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Comments that are promised to be nameless wait here, stored together with the use of their link, and then go on. */
export class NamelessComments1795320000076 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE waiting_comments (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        profile text NOT NULL,
        day date NOT NULL,
        body text NOT NULL
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE waiting_comments');
  }
}
