import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Policy } from '../../security/policy.js';
import { wordsFor } from '../frame/show.js';
import { showThanks } from '../thanks/thanks.js';
import type { Words } from '../words/index.js';
import { PublicForms } from './public-form.js';

const AREAS = ['in', 'out', 'unsure'] as const;

/** After an open form was taken: what comes next. It knows nothing of what was written. */
@Controller('p/:profile')
@Policy('public')
export class DoneController {
  constructor(private readonly forms: PublicForms) {}

  @Get('start/done')
  start(
    @Param('profile') profile: string,
    @Query('area') area: string | undefined,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const known = AREAS.find((one) => one === area);
    return this.show(profile, request, response, ({ thanks }) => [
      thanks.start,
      ...(known ? [thanks.area[known]] : []),
      thanks.startNext,
    ]);
  }

  @Get('complaint/done')
  complaint(@Param('profile') profile: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.show(profile, request, response, ({ thanks }) => [thanks.complaint, thanks.complaintNext]);
  }

  @Get('message/done')
  message(@Param('profile') profile: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.show(profile, request, response, ({ thanks }) => [thanks.message]);
  }

  private async show(
    profile: string,
    request: Request,
    response: Response,
    say: (words: Words) => readonly string[],
  ): Promise<void> {
    const service = await this.forms.service(request, profile);
    showThanks(request, response, service, say(wordsFor(request).words));
  }
}
