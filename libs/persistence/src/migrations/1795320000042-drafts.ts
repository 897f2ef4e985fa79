import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Referrals that somebody has begun. One that has ended keeps its id, and nothing that was written in it. */
export class Drafts1795320000042 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE referral_drafts (
        id uuid PRIMARY KEY,
        profile_code text NOT NULL,
        owner text,
        channel text,
        state text NOT NULL CHECK (state IN ('open', 'submitted', 'expired', 'discarded')),
        body jsonb,
        original text,
        made_from text,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        notice_at timestamptz(3) NOT NULL,
        expires_at timestamptz(3) NOT NULL,
        noticed_for timestamptz(3),
        noticed_at timestamptz(3),
        submitting_at timestamptz(3),
        ended_at timestamptz(3),
        case_id uuid,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CHECK (notice_at < expires_at),
        CHECK (state = 'open' OR (body IS NULL AND original IS NULL AND made_from IS NULL))
      );
      CREATE INDEX referral_drafts_of_profile ON referral_drafts (profile_code, updated_at) WHERE state = 'open';
      CREATE INDEX referral_drafts_of_owner ON referral_drafts (owner, updated_at);
      CREATE INDEX referral_drafts_notice ON referral_drafts (notice_at) WHERE state = 'open';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE referral_drafts');
  }
}
