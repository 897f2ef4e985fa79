import { Controller, Get, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CaseReader } from '../../api/cases.js';
import { DirectoryReader } from '../../api/directory.js';
import { Policy } from '../../security/policy.js';
import { presentStalled } from './stalled.presenter.js';

/** Cases past their stage's service level on our own clock, worst first. */
@Controller('stalled')
@Policy('signed-in')
export class StalledController {
  constructor(
    private readonly cases: CaseReader,
    private readonly directory: DirectoryReader,
  ) {}

  @Get()
  async list(@Req() request: Request, @Res() response: Response): Promise<void> {
    const token = request.session.token!;
    const [stalled, directory] = await Promise.all([this.cases.stalled(token), this.directory.read(token)]);
    response.render('stalled/stalled.njk', { ...presentStalled(stalled, directory), section: '/stalled' });
  }
}
