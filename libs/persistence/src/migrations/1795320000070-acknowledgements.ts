import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What became of telling strangers that their message is here, beside the message; and which addresses have been told
 * in which period, by the hash of the address alone; the period `stop` is for ever. What came in before this is told to nobody.
 */
export class Acknowledgements1795320000070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const state = `acknowledgement text CHECK (acknowledgement IN
      ('unwanted', 'repeated', 'sending', 'sent', 'unknown', 'refused'))`;
    await runner.query(`
      ALTER TABLE inbound_messages ADD COLUMN ${state};
      ALTER TABLE intake_messages ADD COLUMN ${state},
        ADD COLUMN acknowledged_at timestamptz(3),
        ADD COLUMN unanswerable text CHECK (unanswerable IN ('machine', 'stop'));
      UPDATE inbound_messages SET acknowledgement = 'unwanted';
      UPDATE intake_messages SET acknowledgement = 'unwanted';

      CREATE TABLE acknowledgements (
        address_hash text NOT NULL,
        period text NOT NULL,
        claimed_at timestamptz(3) NOT NULL,
        PRIMARY KEY (address_hash, period)
      );
      CREATE INDEX acknowledgements_oldest ON acknowledgements (claimed_at);
      CREATE INDEX inbound_messages_unacknowledged ON inbound_messages (received_at)
        WHERE acknowledgement IS NULL AND state = 'unmatched' AND how IN ('text', 'email');
      CREATE INDEX intake_messages_unacknowledged ON intake_messages (received_at)
        WHERE acknowledgement IS NULL AND how = 'email';
      CREATE INDEX inbound_messages_stops ON inbound_messages (from_hash) WHERE said = 'stop'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX inbound_messages_stops;
      DROP INDEX intake_messages_unacknowledged;
      DROP INDEX inbound_messages_unacknowledged;
      DROP TABLE acknowledgements;
      ALTER TABLE intake_messages DROP COLUMN unanswerable, DROP COLUMN acknowledged_at, DROP COLUMN acknowledgement;
      ALTER TABLE inbound_messages DROP COLUMN acknowledgement`);
  }
}
