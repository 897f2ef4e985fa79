import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { assignBody, type InboundItem, type ReadInboundItem } from '@whenready/contracts';
import { CaseReader, InboundStore, type StaffMember } from '@whenready/persistence';
import { Caller, viewerOf } from '../auth/caller.js';
import { Policy } from '../auth/policy.js';
import { caseNotFound, invalid } from '../errors/problems.js';
import { checked } from '../errors/zodFields.js';
import { AssignDocs, ListDocs, ReadDocs, ReadOnesDocs } from './inbound.docs.js';
import { InboundGiver } from './inboundGiver.js';
import { inboundNotFound } from './problems.js';

const LISTED_AT_MOST = 200;
const now = () => new Date().toISOString();

/** What came in and nobody knows where to put: read by a person, who takes it off the list or gives it to a case. */
@Controller('api/inbound')
@Policy('inbound:read')
export class InboundListController {
  constructor(
    private readonly store: InboundStore,
    private readonly cases: CaseReader,
    private readonly giver: InboundGiver,
  ) {}

  @Get()
  @ListDocs()
  list(@Caller() caller: StaffMember): Promise<InboundItem[]> {
    return this.store.unmatched(viewerOf(caller), LISTED_AT_MOST);
  }

  @Get('read')
  @ReadOnesDocs()
  readOnes(@Caller() caller: StaffMember): Promise<ReadInboundItem[]> {
    return this.store.readOnes(viewerOf(caller), LISTED_AT_MOST);
  }

  @Post(':id/read')
  @HttpCode(204)
  @ReadDocs()
  async read(@Caller() caller: StaffMember, @Param('id') id: string): Promise<void> {
    if (!(await this.store.read(viewerOf(caller), id, now()))) throw inboundNotFound();
  }

  /** Only to a case that they see, and someone in it. */
  @Post(':id/assign')
  @HttpCode(204)
  @AssignDocs()
  async assign(@Caller() caller: StaffMember, @Param('id') id: string, @Body() body: unknown): Promise<void> {
    const { case: caseId, participant = null } = checked(assignBody, body);
    const viewer = viewerOf(caller);
    const found = await this.cases.find(viewer, caseId);
    if (!found) throw caseNotFound();
    if (participant !== null && !found.case.tracks.some((track) => track.id === participant))
      throw invalid([{ field: 'participant', message: 'Nobody in this case has that id' }]);
    if (!(await this.store.assign(viewer, id, { caseId, participant }, now()))) throw inboundNotFound();
    this.giver.soon(id);
  }
}
