import { Controller, Get, NotFoundException, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Policy } from '../../security/policy.js';
import { showPage, wordsFor } from '../frame/show.js';
import { PublicForms } from '../public/public-form.js';
import { startForm, WHO } from './start.form.js';
import { presentWho } from './start.presenter.js';

/** Asking the service to get in touch: who writes, then a form for them. */
@Controller('p/:profile/start')
@Policy('public')
export class StartController {
  constructor(private readonly forms: PublicForms) {}

  @Get()
  async who(@Param('profile') profile: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const service = await this.forms.service(request, profile);
    const { words, look } = wordsFor(request);
    const data = presentWho(words, service, WHO);
    showPage(request, response, { status: 200, view: 'start/who.njk', title: words.start.title, look, service, data });
  }

  @Get(':who')
  show(
    @Param('profile') profile: string,
    @Param('who') who: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    return this.forms.show(request, response, profile, formOf(who));
  }

  @Post(':who')
  send(
    @Param('profile') profile: string,
    @Param('who') who: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    return this.forms.send(request, response, profile, formOf(who));
  }
}

function formOf(path: string) {
  const who = Object.hasOwn(WHO, path) ? WHO[path] : undefined;
  if (!who) throw new NotFoundException();
  return startForm(who);
}
