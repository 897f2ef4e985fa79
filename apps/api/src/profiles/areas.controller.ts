import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import type { FoundArea } from '@whenready/contracts';
import { dayOf } from '@whenready/domain';
import { Policy } from '../auth/policy.js';
import { profileNotFound } from '../errors/problems.js';
import { findArea } from './findArea.js';
import { ProfileDirectory } from './profileDirectory.js';
import { FindAreaDocs } from './profiles.docs.js';

/** Where a referral would go, before it is made. A postcode comes in a body alone: never in an address or a log. */
@Controller('api/profiles/:code')
export class AreasController {
  constructor(private readonly directory: ProfileDirectory) {}

  @Post('find-area')
  @HttpCode(200)
  @Policy('profile:read')
  @FindAreaDocs()
  find(@Param('code') code: string, @Body() body: unknown): FoundArea {
    const profile = this.directory.profiles.find((each) => each.code === code);
    if (!profile) throw profileNotFound(this.directory.profiles.map((each) => each.code));
    return findArea(profile, body ?? {}, dayOf(new Date().toISOString()));
  }
}
