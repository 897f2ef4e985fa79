import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CaseReader } from '../../api/cases.js';
import { DirectoryReader } from '../../api/directory.js';
import { Policy } from '../../security/policy.js';
import { takeFlash } from '../../security/session.js';
import { presentOthers } from './others.js';
import { presentCase } from './case.presenter.js';

/** One case: why it is waiting, its path, what may be done, and what happened. */
@Controller('cases/:id')
@Policy('signed-in')
export class CaseController {
  constructor(
    private readonly cases: CaseReader,
    private readonly directory: DirectoryReader,
  ) {}

  @Get()
  async show(
    @Param('id') id: string,
    @Query('history') history: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const token = request.session.token!;
    const [view, timeline, directory, alike] = await Promise.all([
      this.cases.view(token, id),
      this.cases.timeline(token, id),
      this.directory.read(token),
      this.cases.likelyDuplicates(token, id),
    ]);
    const look = { all: history === 'all', role: request.session.user?.role };
    const model = presentCase(view, timeline, directory, new Date().toISOString(), look);
    response.render('case/case.njk', {
      ...model,
      others: presentOthers(view, alike),
      section: '/cases',
      flash: takeFlash(request),
    });
  }
}
