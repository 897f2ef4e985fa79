import { Body, Controller, Post, Res } from '@nestjs/common';
import type { StaffMember } from '@whenready/persistence';
import type { Response } from 'express';
import { Caller } from '../auth/caller.js';
import { Policy } from '../auth/policy.js';
import { IdempotencyKey } from '../commands/idempotencyKey.js';
import { sendJsonText } from '../http/jsonText.js';
import { newCaseIds, ReferralGateway } from './referralGateway.js';
import { ReferralDocs } from './referrals.docs.js';

@Controller('api/referrals')
export class ReferralsController {
  constructor(private readonly gateway: ReferralGateway) {}

  @Post()
  @Policy('referral:make')
  @ReferralDocs()
  async refer(
    @Caller() caller: StaffMember,
    @IdempotencyKey() key: string,
    @Body() body: unknown,
    @Res() response: Response,
  ): Promise<void> {
    sendJsonText(response, 201, await this.gateway.refer(caller, newCaseIds(caller, key), body));
  }
}
