import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Policy } from '../../security/policy.js';
import { PublicForms } from '../public/public-form.js';
import { MESSAGE } from './message.form.js';

/** A message to a service. */
@Controller('p/:profile/message')
@Policy('public')
export class MessageController {
  constructor(private readonly forms: PublicForms) {}

  @Get()
  show(@Param('profile') profile: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.forms.show(request, response, profile, MESSAGE);
  }

  @Post()
  send(@Param('profile') profile: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.forms.send(request, response, profile, MESSAGE);
  }
}
