import type { CaseEvent } from '@whenready/domain';
import { type DataSource, IsNull, Not, type SelectQueryBuilder } from 'typeorm';
import { CaseRow, CrimeReferenceRow, ParticipantRow } from '../entities/index.js';
import { isUuid } from '../uuid.js';
import { inOrder, narrow } from './narrow.js';
import { visibleTo } from './scope.js';
import type { CasePage, CaseQuery, FoundCase, StoredCase, StoredEvent, StoredPerson } from './shapes.js';
import { storedCase } from './stored-case.js';
import { journalOf, textOf, timelineOf } from './timeline.js';
import type { Viewer } from './viewer.js';

const MOST_ON_A_PAGE = 200;
const LAST_REVISION = 2_147_483_647;

/** What pages read of cases. Whatever a viewer may not see is not there. */
export class CaseReader {
  constructor(private readonly dataSource: DataSource) {}

  /** A page of the cases that the viewer sees; `total` counts all that the filter lets through. */
  async list(viewer: Viewer, query: CaseQuery = {}): Promise<CasePage> {
    const page = Math.max(1, query.page ?? 1);
    const pageSize = Math.min(MOST_ON_A_PAGE, Math.max(1, query.pageSize ?? 25));
    const narrowed = inOrder(narrow(this.cases(viewer), query.filter ?? {}), query.sort);
    const [rows, total] = await narrowed
      .offset((page - 1) * pageSize)
      .limit(pageSize)
      .getManyAndCount();
    return { items: rows.map(storedCase), total, page, pageSize };
  }

  /** A case with its people; null where it is missing or foreign. */
  async find(viewer: Viewer, caseId: string): Promise<FoundCase | null> {
    const row = await this.one(viewer, caseId);
    if (!row) return null;
    const [people, crimeReference] = await Promise.all([this.peopleOf(caseId), this.crimeReferenceOf(caseId)]);
    return { ...storedCase(row), people, crimeReference };
  }

  /** A case's events, newest first, 50 unless told; null where the case is missing or foreign. */
  async timeline(
    viewer: Viewer,
    caseId: string,
    { before = LAST_REVISION, limit = 50 }: { before?: number; limit?: number } = {},
  ): Promise<StoredEvent[] | null> {
    const row = await this.one(viewer, caseId);
    return row && timelineOf(this.dataSource, caseId, before, Math.min(limit, 1000));
  }

  /** All of a case's events, oldest first, in today's shape; none where the case is missing or foreign. */
  async journal(viewer: Viewer, caseId: string): Promise<CaseEvent[]> {
    return (await this.one(viewer, caseId)) ? journalOf(this.dataSource, caseId) : [];
  }

  /** A stored text of a case, by its id; null where text or case is missing or foreign. Who may read it is not asked. */
  async text(viewer: Viewer, caseId: string, id: string): Promise<string | null> {
    return (await this.one(viewer, caseId)) ? textOf(this.dataSource, caseId, id) : null;
  }

  /** The stalled cases that the viewer sees, longest stalled first. */
  async stalled(viewer: Viewer): Promise<StoredCase[]> {
    const rows = await inOrder(narrow(this.cases(viewer), { stalled: true }), 'stalled').getMany();
    return rows.map(storedCase);
  }

  /** The journal's last revision of a case, whoever asks; null where there is no such case. */
  async revisionOf(caseId: string): Promise<number | null> {
    if (!isUuid(caseId)) return null;
    const row = await this.dataSource
      .getRepository(CaseRow)
      .findOne({ where: { id: caseId }, select: { revision: true } });
    return row?.revision ?? null;
  }

  /** Those of these cases that the viewer sees, in no order. */
  async among(viewer: Viewer, caseIds: readonly string[]): Promise<StoredCase[]> {
    const ids = caseIds.filter(isUuid);
    if (ids.length === 0) return [];
    const rows = await this.cases(viewer).andWhere('c.id IN (:...ids)', { ids }).getMany();
    return rows.map(storedCase);
  }

  /** The case with exactly this reference, in any case of letters; null where it is missing or foreign. */
  async byReference(viewer: Viewer, reference: string): Promise<StoredCase | null> {
    const row = await this.cases(viewer).andWhere('c.reference = upper(:reference)', { reference }).getOne();
    return row && storedCase(row);
  }

  private async crimeReferenceOf(caseId: string): Promise<string | null> {
    const where = { caseId, adoptedAt: Not(IsNull()) };
    return (await this.dataSource.getRepository(CrimeReferenceRow).findOneBy(where))?.reference ?? null;
  }

  private cases(viewer: Viewer): SelectQueryBuilder<CaseRow> {
    return visibleTo(this.dataSource.getRepository(CaseRow).createQueryBuilder('c'), viewer);
  }

  private async one(viewer: Viewer, caseId: string): Promise<CaseRow | null> {
    return isUuid(caseId) ? this.cases(viewer).andWhere('c.id = :caseId', { caseId }).getOne() : null;
  }

  private async peopleOf(caseId: string): Promise<StoredPerson[]> {
    const rows = await this.dataSource
      .getRepository(ParticipantRow)
      .createQueryBuilder('p')
      .where('p.caseId = :caseId AND p.adoptedAt IS NOT NULL', { caseId })
      .orderBy('p.id')
      .getMany();
    return rows.map(({ id, role, name, spokesperson, email, phone, address, wordsToAvoid, checkWord }) => ({
      id,
      role,
      name,
      spokesperson,
      email,
      phone,
      address,
      wordsToAvoid,
      checkWordAgreed: checkWord !== null,
    }));
  }
}
