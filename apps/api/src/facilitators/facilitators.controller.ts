import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  absenceBody,
  conflictBody,
  type FacilitatorForCase,
  type FacilitatorView,
  registerBody,
} from '@whenready/contracts';
import { CaseReader, type StaffMember } from '@whenready/persistence';
import { Caller, viewerOf } from '../auth/caller.js';
import { Policy } from '../auth/policy.js';
import { caseNotFound } from '../errors/problems.js';
import { checked } from '../errors/zodFields.js';
import { Candidates } from './candidates.js';
import { AwayDocs, CandidatesDocs, ConflictDocs, EntryDocs, RegisterDocs } from './facilitators.docs.js';
import { Register } from './register.js';

@Controller('api')
export class FacilitatorsController {
  constructor(
    private readonly register: Register,
    private readonly candidates: Candidates,
    private readonly reader: CaseReader,
  ) {}

  @Get('facilitators')
  @Policy('staff:read')
  @RegisterDocs()
  list(@Caller() caller: StaffMember): Promise<FacilitatorView[]> {
    return this.register.list(caller);
  }

  @Put('facilitators/:staffId')
  @Policy('register:keep')
  @EntryDocs()
  put(@Caller() caller: StaffMember, @Param('staffId') id: string, @Body() body: unknown): Promise<FacilitatorView> {
    return this.register.put(caller, id, checked(registerBody, body));
  }

  @Post('facilitators/:staffId/away')
  @HttpCode(200)
  @Policy('register:declare')
  @AwayDocs()
  away(@Caller() caller: StaffMember, @Param('staffId') id: string, @Body() body: unknown): Promise<FacilitatorView> {
    return this.register.away(caller, id, checked(absenceBody, body));
  }

  @Post('facilitators/:staffId/conflicts')
  @HttpCode(200)
  @Policy('register:declare')
  @ConflictDocs()
  conflict(
    @Caller() caller: StaffMember,
    @Param('staffId') id: string,
    @Body() body: unknown,
  ): Promise<FacilitatorView> {
    return this.register.conflict(caller, id, checked(conflictBody, body));
  }

  @Get('cases/:id/facilitators')
  @Policy('case:read')
  @CandidatesDocs()
  async forCase(@Caller() caller: StaffMember, @Param('id') id: string): Promise<FacilitatorForCase[]> {
    const found = await this.reader.find(viewerOf(caller), id);
    if (!found) throw caseNotFound();
    return this.candidates.of(found);
  }
}
