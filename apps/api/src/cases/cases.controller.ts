import { Controller, Get, Param, Query } from '@nestjs/common';
import type { CaseSummary, CaseView, HoldingView, Page, TimelineEntry } from '@whenready/contracts';
import { CaseReader, type StaffMember, type StoredCase } from '@whenready/persistence';
import { Caller, viewerOf } from '../auth/caller.js';
import { Policy } from '../auth/policy.js';
import { caseNotFound } from '../errors/problems.js';
import { checked } from '../errors/zodFields.js';
import { CaseDocs, CaseListDocs, OwnershipDocs, TimelineDocs } from './cases.docs.js';
import { CaseViews, timelineEntry } from './caseViews.js';
import { caseQuery, listQuery } from './listQuery.js';
import { timelineQuery } from './timelineQuery.js';

@Controller('api/cases')
export class CasesController {
  constructor(
    private readonly reader: CaseReader,
    private readonly views: CaseViews,
  ) {}

  @Get()
  @Policy('case:list')
  @CaseListDocs()
  async list(@Caller() caller: StaffMember, @Query() query: unknown): Promise<Page<CaseSummary>> {
    const asked = caseQuery(checked(listQuery, query), caller.id);
    const { items, total, page, pageSize } = await this.reader.list(viewerOf(caller), asked);
    const show = (each: StoredCase) =>
      caller.role === 'referrer' ? this.views.outline(each) : this.views.summary(each);
    return { items: await Promise.all(items.map(show)), total, page, pageSize };
  }

  @Get(':id')
  @Policy('case:read')
  @CaseDocs()
  async show(@Caller() caller: StaffMember, @Param('id') id: string): Promise<CaseView> {
    const viewer = viewerOf(caller);
    const [found, journal] = await Promise.all([this.reader.find(viewer, id), this.reader.journal(viewer, id)]);
    if (!found) throw caseNotFound();
    const linked = found.case.links.map(({ other }) => other);
    return this.views.view(found, journal, caller, await this.reader.among(viewer, linked));
  }

  @Get(':id/ownership')
  @Policy('case:read')
  @OwnershipDocs()
  async ownership(@Caller() caller: StaffMember, @Param('id') id: string): Promise<HoldingView[]> {
    const journal = await this.reader.journal(viewerOf(caller), id);
    if (journal.length === 0) throw caseNotFound();
    return this.views.ownership(journal);
  }

  @Get(':id/timeline')
  @Policy('case:read')
  @TimelineDocs()
  async timeline(
    @Caller() caller: StaffMember,
    @Param('id') id: string,
    @Query() query: unknown,
  ): Promise<TimelineEntry[]> {
    const { before, page, pageSize } = checked(timelineQuery, query);
    const events = await this.reader.timeline(viewerOf(caller), id, { before, limit: page * pageSize });
    if (!events) throw caseNotFound();
    return events.slice((page - 1) * pageSize).map(timelineEntry);
  }
}
