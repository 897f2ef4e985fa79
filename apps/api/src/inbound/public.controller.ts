import { Body, Controller, Headers, Ip, Param, Post } from '@nestjs/common';
import {
  type MessageTaken,
  publicComplaintBody,
  publicMessageBody,
  type PublicMessageBody,
} from '@whenready/contracts';
import { opensAgainOn } from '@whenready/domain';
import { Policy } from '../auth/policy.js';
import { profileNotFound } from '../errors/problems.js';
import { checked } from '../errors/zodFields.js';
import { ProfileDirectory } from '../profiles/profileDirectory.js';
import { ComplaintDocs, MessageDocs } from './inbound.docs.js';
import { InboundGateway, type InboundForm } from './inboundGateway.js';
import { RateLimit } from './rateLimit.js';

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
  @MessageDocs()
  message(
    @Param('profile') code: string,
    @Body() body: unknown,
    @Ip() from: string,
    @Headers('idempotency-key') key?: string,
  ): Promise<MessageTaken> {
    this.limit.count(from);
    return this.take(code, 'message', checked(publicMessageBody, body), key);
  }

  @Post('complaint')
  @ComplaintDocs()
  complaint(
    @Param('profile') code: string,
    @Body() body: unknown,
    @Ip() from: string,
    @Headers('idempotency-key') key?: string,
  ): Promise<MessageTaken> {
    this.limit.count(from);
    const { about, text, ...rest } = checked(publicComplaintBody, body);
    const words = about ? `About: ${about}.\n\n${text}` : text;
    return this.take(code, 'complaint', { ...rest, text: words }, key);
  }

  private async take(code: string, kind: InboundForm['kind'], asked: PublicMessageBody, key?: string) {
    const profile = this.profiles.today(code);
    if (!profile) throw profileNotFound(this.profiles.profiles.map((each) => each.code));
    const at = new Date().toISOString();
    const { text, name = null, contact = null, reference = null } = asked;
    await this.gateway.form({
      profile: code,
      kind,
      text,
      name,
      contact,
      reference,
      at,
      key: key?.slice(0, 200) ?? null,
    });
    return { opensOn: opensAgainOn(at, profile.hours) };
  }
}
