import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Answers that are promised to be nameless: counted by service, side, month and question. They wait with their command
 * until it is in the journal, and then lose it.
 */
export class NamelessAnswers1795320000051 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE nameless_answers (
        profile text NOT NULL,
        side text NOT NULL,
        month text NOT NULL CHECK (month ~ '^[0-9]{4}-[0-9]{2}$'),
        moment text NOT NULL,
        question text NOT NULL,
        answer int NOT NULL,
        given int NOT NULL CHECK (given > 0),
        PRIMARY KEY (profile, side, month, moment, question, answer)
      );

      CREATE TABLE waiting_answers (
        case_id uuid NOT NULL,
        command_id text NOT NULL,
        profile text NOT NULL,
        side text NOT NULL,
        month text NOT NULL,
        moment text NOT NULL,
        answers jsonb NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (case_id, command_id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE waiting_answers; DROP TABLE nameless_answers');
  }
}
