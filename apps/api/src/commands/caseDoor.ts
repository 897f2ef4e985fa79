import type { Share, Stage, StaffRole } from '@whenready/domain';
import type { StoredAnswer, Viewer } from '@whenready/persistence';
import { poolOf } from '@whenready/persistence/data-source';
import { AnswerRow, CaseRow } from '@whenready/persistence/entities/index';
import { visibleTo } from '@whenready/persistence/readers/scope';
import { isUuid } from '@whenready/persistence/uuid';
import type { DataSource } from 'typeorm';

/** What must be known of a case before a command is sent to it. */
export interface Looked {
  readonly stage: Stage;
  readonly profile: { readonly code: string; readonly version: number };
  /** Null in triage. */
  readonly provider: string | null;
  /** The stored answer, where this command was accepted before. */
  readonly answer: Pick<StoredAnswer, 'bodyHash' | 'answer'> | null;
}

interface LookRow {
  readonly stage: Stage;
  readonly code: string;
  readonly version: number;
  readonly provider: string | null;
  readonly body_hash: string | null;
  readonly answer: string | null;
}

const NAMES = ['caseId', 'commandId', 'staffId', 'provider', 'profile'] as const;
type Values = Readonly<Record<(typeof NAMES)[number], string | null>>;

interface Prepared {
  readonly name: string;
  readonly text: string;
  readonly order: readonly (keyof Values)[];
}

/**
 * The look before a command, in one prepared query: may this caller see the case, and has the command been answered
 * already? The condition on what a role sees is the readers' own.
 */
export class CaseDoor {
  private readonly prepared = new Map<StaffRole, Prepared>();

  constructor(private readonly dataSource: DataSource) {}

  /** @returns null for an unknown case and for one that the viewer may not see, alike */
  async look({ role, ...viewer }: Viewer, caseId: string, commandId: string): Promise<Looked | null> {
    if (!isUuid(caseId)) return null;
    const { name, text, order } = this.queryFor(role);
    const values: Values = { caseId, commandId, ...viewer };
    const query = { name, text, values: order.map((each) => values[each]) };
    const { rows } = await poolOf(this.dataSource).query<LookRow>(query);
    return rows[0] ? looked(rows[0]) : null;
  }

  /** With whom a case is shared now; none where there is no such case. Asked only where a command depends on it. */
  async shares(caseId: string): Promise<readonly Share[]> {
    const query = { name: 'look-at-shares', text: "SELECT snapshot -> 'shares' AS shares FROM cases WHERE id = $1" };
    const pool = poolOf(this.dataSource);
    const { rows } = await pool.query<{ shares: readonly Share[] | null }>({ ...query, values: [caseId] });
    return rows[0]?.shares ?? [];
  }

  private queryFor(role: StaffRole): Prepared {
    const known = this.prepared.get(role);
    if (known) return known;
    const [caseId, commandId, staffId, provider, profile] = NAMES;
    const [text, order] = visibleTo(this.dataSource.getRepository(CaseRow).createQueryBuilder('c'), {
      role,
      staffId,
      provider,
      profile,
    })
      .andWhere('c.id = :caseId', { caseId })
      .leftJoin(AnswerRow, 'a', 'a.caseId = c.id AND a.commandId = :commandId', { commandId })
      .select('c.stage', 'stage')
      .addSelect('c.profileCode', 'code')
      .addSelect('c.profileVersion', 'version')
      .addSelect('c.provider', 'provider')
      .addSelect('a.bodyHash', 'body_hash')
      .addSelect('a.answer', 'answer')
      .getQueryAndParameters();
    const made = { name: `look-as-${role}`, text, order: order as (keyof Values)[] };
    this.prepared.set(role, made);
    return made;
  }
}

function looked({ stage, code, version, provider, body_hash: bodyHash, answer }: LookRow): Looked {
  const stored = bodyHash === null || answer === null ? null : { bodyHash, answer };
  return { stage, profile: { code, version }, provider, answer: stored };
}
