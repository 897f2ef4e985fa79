import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Policy } from '../../security/policy.js';
import { PublicForms } from '../public/public-form.js';
import { COMPLAINT } from './complaint.form.js';

/** A complaint to a service. */
@Controller('p/:profile/complaint')
@Policy('public')
export class ComplaintController {
  constructor(private readonly forms: PublicForms) {}

  @Get()
  show(@Param('profile') profile: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.forms.show(request, response, profile, COMPLAINT);
  }

  @Post()
  send(@Param('profile') profile: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.forms.send(request, response, profile, COMPLAINT);
  }
}
