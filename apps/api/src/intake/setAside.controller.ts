import { Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { DraftView, SetAside } from '@whenready/contracts';
import type { StaffMember } from '@whenready/persistence';
import type { Response } from 'express';
import { Caller } from '../auth/caller.js';
import { Policy } from '../auth/policy.js';
import { sendOriginal } from '../http/sendOriginal.js';
import { AsideDocs, AsideDraftDocs, AsideOriginalDocs } from './intake.docs.js';
import { SetAsideGateway } from './setAside.js';

@Controller('api/set-aside')
@Policy('draft:take')
export class SetAsideController {
  constructor(private readonly gateway: SetAsideGateway) {}

  @Get()
  @AsideDocs()
  list(@Caller() caller: StaffMember): Promise<SetAside[]> {
    return this.gateway.list(caller);
  }

  @Get(':id/original')
  @AsideOriginalDocs()
  async original(@Caller() caller: StaffMember, @Param('id') id: string, @Res() response: Response): Promise<void> {
    sendOriginal(response, await this.gateway.original(caller, id));
  }

  @Post(':id/draft')
  @HttpCode(200)
  @AsideDraftDocs()
  makeDraft(@Caller() caller: StaffMember, @Param('id') id: string): Promise<DraftView> {
    return this.gateway.makeDraft(caller, id);
  }
}
