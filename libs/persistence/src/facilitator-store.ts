import type { Absence, Caseload, ConflictOfInterest, Facilitator } from '@whenready/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { FacilitatorAbsenceRow, FacilitatorConflictRow } from './entities/index.js';
import { rowsOf } from './prepared.js';

/** A facilitator of the register with the name and the place by which colleagues know them. */
export interface Registered extends Facilitator {
  readonly name: string;
  readonly provider: string | null;
}

/** What is put into the register; what is left out of absences and conflicts stays as it is. */
export type RegisterEntry = Omit<Facilitator, 'away' | 'conflicts'> & Partial<Pick<Facilitator, 'away' | 'conflicts'>>;

const REGISTERED = `
  SELECT f.staff_id AS id, s.name, s.provider, f.kind, f.active, f.languages, f.availability,
    json_build_object('level', f.accreditation, 'from', f.accredited_from, 'until', f.accredited_until) AS accreditation,
    f.caseload_limit AS "caseloadLimit", f.training_hours AS "trainingHours", f.observed_on::text AS "observedOn",
    coalesce((SELECT json_agg(json_build_object('from', a.from_day, 'to', a.to_day) ORDER BY a.from_day)
      FROM facilitator_absences a WHERE a.staff_id = f.staff_id), '[]') AS away,
    coalesce((SELECT json_agg(json_build_object('caseId', c.case_id, 'reason', c.reason) ORDER BY c.case_id)
      FROM facilitator_conflicts c WHERE c.staff_id = f.staff_id), '[]') AS conflicts
  FROM facilitators f JOIN staff s ON s.id = f.staff_id
  WHERE s.active`;

const OF_PROFILE = { name: 'facilitators-of-profile', text: `${REGISTERED} AND s.profile = $1 ORDER BY s.name, s.id` };
const ONE = { name: 'facilitator', text: `${REGISTERED} AND s.id = $1` };

const CASELOADS = {
  name: 'caseloads-of-profile',
  text: `
    SELECT f.one ->> 'id' AS id, c.id AS "caseId", EXISTS (
      SELECT 1 FROM tasks t
      WHERE t.case_id = c.id AND t.kind = 'supervise-case' AND t.escalated AND t.done_at IS NULL) AS unsupervised
    FROM cases c CROSS JOIN LATERAL jsonb_array_elements(c.snapshot -> 'facilitators') AS f (one)
    WHERE c.profile_code = $1 AND c.stage <> 'closed'`,
};

const PUT = `
  INSERT INTO facilitators (staff_id, kind, active, accreditation, accredited_from, accredited_until, languages,
    availability, caseload_limit, training_hours, observed_on, recorded_by)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
  ON CONFLICT (staff_id) DO UPDATE SET kind = excluded.kind, active = excluded.active,
    accreditation = excluded.accreditation, accredited_from = excluded.accredited_from,
    accredited_until = excluded.accredited_until, languages = excluded.languages,
    availability = excluded.availability, caseload_limit = excluded.caseload_limit,
    training_hours = excluded.training_hours, observed_on = excluded.observed_on,
    recorded_by = excluded.recorded_by, recorded_at = clock_timestamp()`;

/** The register of facilitators, and how much each of them has. */
export class FacilitatorStore {
  constructor(private readonly dataSource: DataSource) {}

  /** Every facilitator of a service profile who is still among its staff, by name. */
  async ofProfile(profile: string): Promise<Registered[]> {
    return rowsOf<Registered>(this.dataSource, OF_PROFILE, [profile]);
  }

  /** One facilitator; null where they are not in the register, or no longer among the staff. */
  async byId(staffId: string): Promise<Registered | null> {
    return (await rowsOf<Registered>(this.dataSource, ONE, [staffId]))[0] ?? null;
  }

  /** The open cases that each facilitator of a service profile has, by their id; those without any are not there. */
  async caseloads(profile: string): Promise<ReadonlyMap<string, Caseload>> {
    interface Row {
      readonly id: string;
      readonly caseId: string;
      readonly unsupervised: boolean;
    }
    const rows = await rowsOf<Row>(this.dataSource, CASELOADS, [profile]);
    const loads = new Map<string, { cases: string[]; unsupervised: string[] }>();
    for (const { id, caseId, unsupervised } of rows) {
      const load = loads.get(id) ?? { cases: [], unsupervised: [] };
      load.cases.push(caseId);
      if (unsupervised) load.unsupervised.push(caseId);
      loads.set(id, load);
    }
    return loads;
  }

  /**
   * Puts someone into the register, or brings their entry up to date.
   * @param by id of the member of staff who keeps the register
   */
  async put(entry: RegisterEntry, by: string): Promise<void> {
    const { id: staffId, accreditation, away, conflicts } = entry;
    await this.durably(async (manager) => {
      await manager.query(PUT, [
        ...[staffId, entry.kind, entry.active, accreditation.level, accreditation.from, accreditation.until],
        ...[entry.languages, JSON.stringify(entry.availability), entry.caseloadLimit, entry.trainingHours],
        ...[entry.observedOn, by],
      ]);
      if (away) await manager.delete(FacilitatorAbsenceRow, { staffId });
      for (const absence of away ?? []) await putAbsence(manager, staffId, absence, by);
      if (conflicts) await manager.delete(FacilitatorConflictRow, { staffId });
      for (const conflict of conflicts ?? []) await putConflict(manager, staffId, conflict, by);
    });
  }

  /** Adds days on which someone of the register is away; the same first day again replaces the last one. */
  async addAbsence(staffId: string, absence: Absence, by: string): Promise<void> {
    await this.durably((manager) => putAbsence(manager, staffId, absence, by));
  }

  /** Adds a case that someone of the register keeps away from; the same case again replaces the reason. */
  async addConflict(staffId: string, conflict: ConflictOfInterest, by: string): Promise<void> {
    await this.durably((manager) => putConflict(manager, staffId, conflict, by));
  }

  /** Nothing of the journal takes the register along to the disk: it waits for itself. */
  private async durably(work: (manager: EntityManager) => Promise<void>): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await manager.query('SET LOCAL synchronous_commit TO on');
      await work(manager);
    });
  }
}

async function putAbsence(manager: EntityManager, staffId: string, { from, to }: Absence, by: string): Promise<void> {
  await manager
    .getRepository(FacilitatorAbsenceRow)
    .upsert({ staffId, fromDay: from, toDay: to, recordedBy: by }, ['staffId', 'fromDay']);
}

async function putConflict(
  manager: EntityManager,
  staffId: string,
  { caseId, reason }: ConflictOfInterest,
  by: string,
): Promise<void> {
  await manager
    .getRepository(FacilitatorConflictRow)
    .upsert({ staffId, caseId, reason, recordedBy: by }, ['staffId', 'caseId']);
}
