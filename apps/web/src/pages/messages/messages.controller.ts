import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DirectoryReader } from '../../api/directory.js';
import { MessageReader } from '../../api/messages.js';
import { Policy } from '../../security/policy.js';
import { readAsked } from './asked.js';
import { presentMessages } from './messages.presenter.js';

/** What a service writes to people: each message as they would get it, and what changed in its words. */
@Controller()
@Policy('signed-in')
export class MessagesController {
  constructor(
    private readonly messages: MessageReader,
    private readonly directory: DirectoryReader,
  ) {}

  /** The messages of the service that this person works for; of the first one where they work for none. */
  @Get('messages')
  async own(@Req() request: Request, @Res() response: Response): Promise<void> {
    const profiles = await this.directory.profiles(request.session.token!);
    const provider = request.session.user?.provider;
    const own = profiles.find((profile) => profile.providers.some(({ code }) => code === provider)) ?? profiles[0]!;
    response.redirect(`/profiles/${own.code}/messages`);
  }

  @Get('profiles/:code/messages')
  async of(
    @Param('code') code: string,
    @Query() query: Record<string, unknown>,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const token = request.session.token!;
    const [service, services] = await Promise.all([this.messages.list(token, code), this.directory.profiles(token)]);
    const asked = readAsked(query, service);
    const { against, ...message } = asked;
    const [today, earlier] = await Promise.all([
      this.messages.preview(token, code, message),
      against === null ? null : this.messages.preview(token, code, { ...message, version: against }),
    ]);
    const model = presentMessages({ service, services, today, earlier }, asked);
    response.render('messages/messages.njk', { ...model, section: '/messages' });
  }
}
