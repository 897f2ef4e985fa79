import { Body, Controller, Get, Inject, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { WEB_CONFIG, type WebConfig } from '../../config.js';
import { Policy } from '../../security/policy.js';
import { forget, rotate } from '../../security/session.js';
import { readDemoUsers } from './demo-users.js';
import { presentSignIn, safeReturn } from './sign-in.presenter.js';

/** Signing in as a user of the demonstration, and signing out. */
@Controller()
export class SignInController {
  constructor(@Inject(WEB_CONFIG) private readonly config: WebConfig) {}

  @Get('sign-in')
  @Policy('public')
  form(@Query('to') to: unknown, @Res() response: Response): void {
    response.render('sign-in/sign-in.njk', presentSignIn(readDemoUsers(this.config), safeReturn(to)));
  }

  @Post('sign-in')
  @Policy('public')
  async signIn(
    @Body() body: Record<string, unknown>,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const users = readDemoUsers(this.config);
    const user = users.find(({ email }) => email === body.user);
    if (!user) {
      response.status(422).render('sign-in/sign-in.njk', presentSignIn(users, safeReturn(body.to), true));
      return;
    }
    await rotate(request, { name: user.name, role: user.role, provider: user.provider }, user.token);
    response.redirect(303, safeReturn(body.to));
  }

  @Post('sign-out')
  @Policy('public')
  async signOut(@Req() request: Request, @Res() response: Response): Promise<void> {
    await forget(request);
    response.clearCookie('whenready.sid').redirect(303, '/sign-in');
  }
}
