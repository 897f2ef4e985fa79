import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Res } from '@nestjs/common';
import type { DraftSummary, DraftView } from '@whenready/contracts';
import type { StaffMember } from '@whenready/persistence';
import type { Response } from 'express';
import { Caller } from '../auth/caller.js';
import { Policy } from '../auth/policy.js';
import { IdempotencyKey } from '../commands/idempotencyKey.js';
import { sendJsonText } from '../http/jsonText.js';
import { DraftGateway } from './draftGateway.js';
import { sendOriginal } from '../http/sendOriginal.js';
import {
  DiscardDocs,
  DraftDocs,
  ListDocs,
  MakeDocs,
  OriginalDocs,
  RewriteDocs,
  SubmitDocs,
  TakeDocs,
} from './drafts.docs.js';
import { DraftSubmission } from './draftSubmission.js';

@Controller('api/drafts')
export class DraftsController {
  constructor(
    private readonly gateway: DraftGateway,
    private readonly submission: DraftSubmission,
  ) {}

  @Post()
  @Policy('draft:keep')
  @MakeDocs()
  make(@Caller() caller: StaffMember, @IdempotencyKey() key: string, @Body() body: unknown): Promise<DraftView> {
    return this.gateway.make(caller, key, body);
  }

  @Get()
  @Policy('draft:keep')
  @ListDocs()
  list(@Caller() caller: StaffMember): Promise<DraftSummary[]> {
    return this.gateway.list(caller);
  }

  @Get(':id')
  @Policy('draft:keep')
  @DraftDocs()
  show(@Caller() caller: StaffMember, @Param('id') id: string): Promise<DraftView> {
    return this.gateway.show(caller, id);
  }

  @Get(':id/original')
  @Policy('draft:keep')
  @OriginalDocs()
  async original(@Caller() caller: StaffMember, @Param('id') id: string, @Res() response: Response): Promise<void> {
    sendOriginal(response, await this.gateway.original(caller, id));
  }

  @Post(':id/take')
  @HttpCode(200)
  @Policy('draft:take')
  @TakeDocs()
  take(@Caller() caller: StaffMember, @Param('id') id: string): Promise<DraftView> {
    return this.gateway.take(caller, id);
  }

  @Put(':id')
  @Policy('draft:keep')
  @RewriteDocs()
  rewrite(@Caller() caller: StaffMember, @Param('id') id: string, @Body() body: unknown): Promise<DraftView> {
    return this.gateway.rewrite(caller, id, body);
  }

  @Delete(':id')
  @Policy('draft:keep')
  @DiscardDocs()
  discard(@Caller() caller: StaffMember, @Param('id') id: string): Promise<DraftView> {
    return this.gateway.discard(caller, id);
  }

  /** The key is asked for as everywhere; the case follows from the draft, so that any key gives the same one. */
  @Post(':id/submit')
  @Policy('draft:keep')
  @SubmitDocs()
  async submit(
    @Caller() caller: StaffMember,
    @Param('id') id: string,
    @IdempotencyKey() _key: string,
    @Res() response: Response,
  ): Promise<void> {
    sendJsonText(response, 201, await this.submission.submit(caller, id));
  }
}
