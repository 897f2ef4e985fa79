import type { DataSource } from 'typeorm';
import { releaseComments } from './nameless-comments.js';

/** Answers that must not be traced to who gave them, before their command is given. */
export interface WaitingAnswers {
  readonly caseId: string;
  readonly commandId: string;
  readonly profile: string;
  /** Role of the person in the case. */
  readonly side: string;
  /** `YYYY-MM`, in Europe/London. */
  readonly month: string;
  /** When they were asked: `before`, `after` or `follow-up`. */
  readonly moment: string;
  /** By question; yes is 1 and no is 0. What was left out is not there. */
  readonly answers: Readonly<Record<string, number>>;
}

/** How often an answer was given, where enough people gave one. */
export interface NamelessFigure {
  readonly moment: string;
  readonly question: string;
  readonly side: string;
  /** How many answered. */
  readonly given: number;
  readonly mean: number;
}

/** Fewer answers than this are shown to nobody: whoever knows the cases could tell whose they are. */
export const FEWEST_SHOWN = 5;

/** Milliseconds after which a command that is not in the journal will never be. */
const NEVER_AFTER_MS = 24 * 3_600_000;

/**
 * Moves what was accepted in one statement, apart from the journal's own transaction, so that not even the database's
 * own marks tie an answer to the event that it came with.
 */
const RELEASE = `
  WITH released AS (
    DELETE FROM waiting_answers w USING answers a
    WHERE a.case_id = w.case_id AND a.command_id = w.command_id
    RETURNING w.profile, w.side, w.month, w.moment, w.answers
  )
  INSERT INTO nameless_answers (profile, side, month, moment, question, answer, given)
  SELECT profile, side, month, moment, each.key, each.value::int, count(*)
  FROM released CROSS JOIN LATERAL jsonb_each_text(answers) each
  GROUP BY 1, 2, 3, 4, 5, 6
  ORDER BY 1, 2, 3, 4, 5, 6
  ON CONFLICT (profile, side, month, moment, question, answer)
  DO UPDATE SET given = nameless_answers.given + excluded.given`;

/** A survey that waits to be given to its case brings its command yet, however long that takes. */
const FORGET = `
  DELETE FROM waiting_answers w WHERE recorded_at < $1 AND NOT EXISTS (
    SELECT 1 FROM inbound_targets t JOIN inbound_messages m ON m.id = t.inbound_id
    WHERE t.case_id = w.case_id AND t.state = 'waiting' AND m.kind = 'survey')`;

/** Answers without a name: counts, to which nothing of a case or a person belongs. */
export class NamelessAnswers {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Keeps answers until their command is in the journal. The first under a command id stay; those of one that is there
   * already have been counted, and are not kept.
   */
  async keep({ caseId, commandId, profile, side, month, moment, answers }: WaitingAnswers): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO waiting_answers (case_id, command_id, profile, side, month, moment, answers)
       SELECT $1, $2, $3, $4, $5, $6, $7
       WHERE NOT EXISTS (SELECT 1 FROM answers WHERE case_id = $1 AND command_id = $2)
       ON CONFLICT DO NOTHING`,
      [caseId, commandId, profile, side, month, moment, JSON.stringify(answers)],
    );
  }

  /**
   * Counts all answers whose commands are in the journal, and forgets whose they were; lets those go whose command
   * never came to be. Comments go to the lists of their services.
   * @param now the wall's clock, epoch milliseconds
   */
  async release(now: number): Promise<void> {
    await releaseComments(this.dataSource);
    await this.dataSource.query(RELEASE);
    await this.dataSource.query(FORGET, [new Date(now - NEVER_AFTER_MS).toISOString()]);
  }

  /**
   * What a service was told over some months, by side and question. Figures of fewer than {@link FEWEST_SHOWN} answers
   * are left out.
   * @param from first month, `YYYY-MM`
   * @param to last month
   */
  async figures(profile: string, from: string, to: string): Promise<NamelessFigure[]> {
    return this.dataSource.query<NamelessFigure[]>(
      `SELECT moment, question, side, sum(given)::int AS given, (sum(answer * given)::float / sum(given)) AS mean
       FROM nameless_answers WHERE profile = $1 AND month BETWEEN $2 AND $3
       GROUP BY moment, question, side HAVING sum(given) >= $4 ORDER BY question, moment, side`,
      [profile, from, to, FEWEST_SHOWN],
    );
  }
}
