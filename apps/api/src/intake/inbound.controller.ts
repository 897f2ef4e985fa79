import { Controller, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { bearerOf } from '../auth/bearer.js';
import { Policy } from '../auth/policy.js';
import { sameSecret } from '../auth/sameSecret.js';
import { API_CONFIG, type ApiConfig } from '../config.js';
import { ApiProblem } from '../errors/apiProblem.js';
import { notSignedIn } from '../errors/problems.js';
import { rawBody } from '../http/rawBody.js';
import { InboundDocs } from './intake.docs.js';
import { MailDesk, type TakenMail } from './mailDesk.js';
import { SMTP_LIMITS } from './smtpListener.js';

const wrongType = (): ApiProblem =>
  new ApiProblem(415, {
    code: 'WRONG_CONTENT_TYPE',
    message: 'The body must be a mail as it came.',
    wayOut: 'Send it raw, with the header "Content-Type: message/rfc822".',
  });

/** Mail that another system received for a service. Its token is the installation's, and no member of staff's. */
@Controller('v1/inbound')
export class InboundController {
  constructor(
    @Inject(API_CONFIG) private readonly config: Pick<ApiConfig, 'INTAKE_TOKEN'>,
    private readonly desk: MailDesk,
  ) {}

  @Post('email/:profile')
  @HttpCode(200)
  @Policy('public')
  @InboundDocs()
  async email(@Param('profile') profile: string, @Req() request: Request): Promise<TakenMail> {
    const { INTAKE_TOKEN: token } = this.config;
    const sent = bearerOf(request.get('authorization'));
    if (!token || !sent || !sameSecret(sent, token)) throw notSignedIn();
    if (!request.is('message/rfc822')) throw wrongType();
    return this.desk.take(profile, await rawBody(request, SMTP_LIMITS.size), null);
  }
}
