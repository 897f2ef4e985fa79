import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { LikelyDuplicate } from '@whenready/contracts';
import type { StaffMember } from '@whenready/persistence';
import { Caller } from '../auth/caller.js';
import { Policy } from '../auth/policy.js';
import { Duplicates } from './duplicates.js';
import { OfCaseDocs, OfReferralDocs } from './duplicates.docs.js';

@Controller('api')
export class DuplicatesController {
  constructor(private readonly duplicates: Duplicates) {}

  @Get('cases/:id/likely-duplicates')
  @Policy('case:read')
  @OfCaseDocs()
  ofCase(@Caller() caller: StaffMember, @Param('id') id: string): Promise<LikelyDuplicate[]> {
    return this.duplicates.ofCase(caller, id);
  }

  @Post('referrals/likely-duplicates')
  @HttpCode(200)
  @Policy('referral:make')
  @OfReferralDocs()
  ofReferral(@Caller() caller: StaffMember, @Body() body: unknown): Promise<LikelyDuplicate[]> {
    return this.duplicates.ofReferral(caller, body);
  }
}
