import { DETAILS } from '@whenready/domain';
import { SnakeNames } from '../columns.js';
import { CASE_COLUMNS } from './case-row.js';

const JOURNAL =
  'case_id, revision, command_id, place, type, v, data, actor_kind, actor_id, actor_role, text_id, happened_at';
const OUTBOX = 'case_id, revision, type, body, happened_at';
const TASKS = 'case_id, id, kind, role, participant, due_on, raised_at, escalated, done_at, done_how';

const names = new SnakeNames();

const overwritten = CASE_COLUMNS.filter((column) => column !== 'id' && column !== 'referred_by')
  .map((column) => `${column} = excluded.${column}`)
  .join(', ');

const inForce = DETAILS.map((detail) => {
  const column = names.columnName(detail, '');
  return `${column} = CASE WHEN '${detail}' = ANY (d.changed) THEN d.${column} ELSE p.${column} END`;
}).join(', ');

/**
 * One statement, prepared once per connection. Parameters: 1 case, 2 command, 3 the case's clock, 4 body hash,
 * 5 answer, 6 new revision, 7 last revision, 8 case row, 9 journal rows, 10 outbox rows, 11 task rows (JSON),
 * 12 access that ends, 13 access that begins (JSON), 14 the command's text, 15 people who come with it,
 * 16 the new details that it puts in force: what waited is taken away, and those who are not its own stay as they are,
 * 17 addresses that are mended, 18 addresses that do not work (JSON).
 */
export const WRITE = {
  name: 'journal-write',
  text: `
    WITH saved AS (
      INSERT INTO cases (${CASE_COLUMNS.join(', ')})
      SELECT ${CASE_COLUMNS.join(', ')} FROM json_populate_record(NULL::cases, $8::json)
      ON CONFLICT (id) DO UPDATE SET ${overwritten}, recorded_at = clock_timestamp() WHERE cases.revision = $7::int
      RETURNING 1
    ), journaled AS (
      INSERT INTO journal (${JOURNAL}) SELECT ${JOURNAL} FROM json_populate_recordset(NULL::journal, $9::json)
    ), answered AS (
      INSERT INTO answers (case_id, command_id, body_hash, answer, revision) VALUES ($1, $2, $4, $5, $6::int)
    ), leaving AS (
      INSERT INTO outbox (${OUTBOX}) SELECT ${OUTBOX} FROM json_populate_recordset(NULL::outbox, $10::json)
    ), tasked AS (
      INSERT INTO tasks (${TASKS}) SELECT ${TASKS} FROM json_populate_recordset(NULL::tasks, $11::json)
      ON CONFLICT (case_id, id) DO UPDATE SET role = excluded.role, due_on = excluded.due_on,
        escalated = excluded.escalated, done_at = excluded.done_at, done_how = excluded.done_how
    ), shut AS (
      UPDATE case_access SET valid_to = $3 FROM json_populate_recordset(NULL::case_access, $12::json) gone
      WHERE case_access.case_id = $1 AND case_access.valid_to IS NULL
        AND case_access.profile = gone.profile AND case_access.provider = gone.provider
    ), opened AS (
      INSERT INTO case_access (case_id, profile, provider, valid_from)
      SELECT $1, fresh.profile, fresh.provider, $3 FROM json_populate_recordset(NULL::case_access, $13::json) fresh
    ), text_adopted AS (
      UPDATE texts SET adopted_at = $3
      WHERE id = $14 AND case_id = $1 AND command_id = $2 AND adopted_at IS NULL
    ), people_adopted AS (
      UPDATE participants SET adopted_at = $3
      WHERE case_id = $1 AND id = ANY ($15::text[]) AND adopted_at IS NULL
    ), details AS (
      DELETE FROM pending_details WHERE id = $16 AND case_id = $1 AND command_id = $2 RETURNING *
    ), details_in_force AS (
      UPDATE participants p SET ${inForce}
      FROM details d WHERE p.case_id = d.case_id AND p.id = d.participant_id
    ), mended AS (
      DELETE FROM failing_addresses f USING json_populate_recordset(NULL::failing_addresses, $17::json) gone
      WHERE f.case_id = $1 AND f.participant_id = gone.participant_id AND f.channel = gone.channel
    ), failing AS (
      INSERT INTO failing_addresses SELECT * FROM json_populate_recordset(NULL::failing_addresses, $18::json)
      ON CONFLICT DO NOTHING
    ), crime_reference_adopted AS (
      UPDATE crime_references SET adopted_at = $3
      WHERE case_id = $1 AND command_id = $2 AND body_hash = $4 AND adopted_at IS NULL
    )
    SELECT count(*) AS saved FROM saved`,
};
