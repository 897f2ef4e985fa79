import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What came in by itself, as it came. One that made a draft has the draft's id, and outlives it in the case that it
 * became; what was written in the others is deleted with their draft, or when their own time is over.
 */
export class IntakeMessages1795320000066 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE intake_messages (
        id uuid PRIMARY KEY,
        profile_code text NOT NULL,
        how text NOT NULL CHECK (how IN ('email', 'website')),
        kind text NOT NULL CHECK (kind IN ('referral', 'auto-reply', 'bounce', 'robot')),
        receipt text NOT NULL,
        fingerprint text,
        content_type text NOT NULL,
        size integer NOT NULL,
        content bytea,
        sender text,
        subject text,
        attachments jsonb,
        received_at timestamptz(3) NOT NULL,
        expires_at timestamptz(3),
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CHECK (kind = 'referral' OR expires_at IS NOT NULL),
        CHECK (content IS NOT NULL OR
          (sender IS NULL AND subject IS NULL AND attachments IS NULL AND fingerprint IS NULL))
      );
      CREATE INDEX intake_messages_set_aside ON intake_messages (profile_code, received_at)
        WHERE kind <> 'referral' AND content IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE intake_messages');
  }
}
