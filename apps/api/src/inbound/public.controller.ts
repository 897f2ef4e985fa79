import { Body, Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { publicComplaintBody, publicMessageBody, type PublicTaken } from '@whenready/contracts';
import type { Request } from 'express';
import { Policy } from '../auth/policy.js';
import { IdempotencyKey } from '../commands/idempotencyKey.js';
import { profileNotFound } from '../errors/problems.js';
import { checked } from '../errors/zodFields.js';
import { RateLimit } from '../intake/rateLimit.js';
import { ProfileDirectory } from '../profiles/profileDirectory.js';
import { ComplaintDocs, MessageDocs } from './inbound.docs.js';
import { type InboundForm, InboundGateway } from './inboundGateway.js';
import { type Reach, writtenBy } from './written.js';
import { countOrRefuse, visitorOf } from './often.js';

/** What anybody may write to a service. */
@Controller('v1/public/:profile')
@Policy('public')
export class PublicController {
  constructor(
    private readonly gateway: InboundGateway,
    private readonly profiles: ProfileDirectory,
    private readonly limit: RateLimit,
  ) {}

  @Post('message')
  @HttpCode(201)
  @MessageDocs()
  message(
    @Param('profile') profile: string,
    @IdempotencyKey() key: string,
    @Body() body: unknown,
    @Req() request: Request,
  ): Promise<PublicTaken> {
    countOrRefuse(this.limit, visitorOf(request));
    const asked = checked(publicMessageBody, body);
    return this.take(profile, 'message', asked, [asked.text], key);
  }

  @Post('complaint')
  @HttpCode(201)
  @ComplaintDocs()
  complaint(
    @Param('profile') profile: string,
    @IdempotencyKey() key: string,
    @Body() body: unknown,
    @Req() request: Request,
  ): Promise<PublicTaken> {
    countOrRefuse(this.limit, visitorOf(request));
    const asked = checked(publicComplaintBody, body);
    const wanted = asked.wanted ? [`What would put it right: ${asked.wanted}`] : [];
    return this.take(profile, 'complaint', asked, [`About: ${asked.about}`, asked.text, ...wanted], key);
  }

  private async take(
    profile: string,
    kind: InboundForm['kind'],
    reach: Reach,
    words: readonly string[],
    key: string,
  ): Promise<PublicTaken> {
    if (!this.profiles.today(profile)) throw profileNotFound(this.profiles.profiles.map(({ code }) => code));
    const at = new Date().toISOString();
    await this.gateway.form({ profile, kind, ...writtenBy(reach, words), at, key });
    return { taken: true, area: null };
  }
}
