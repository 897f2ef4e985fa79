import { Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import type { PublicReferralTaken } from '@whenready/contracts';
import type { Request } from 'express';
import { Policy } from '../auth/policy.js';
import { IdempotencyKey } from '../commands/idempotencyKey.js';
import { ApiProblem } from '../errors/apiProblem.js';
import { BODY_LIMIT, parserProblem, wrongContentType } from '../errors/requestProblem.js';
import { rawBody } from '../http/rawBody.js';
import { FormDesk } from './formDesk.js';
import { PublicReferralDocs } from './intake.docs.js';
import { RateLimit } from './rateLimit.js';

const TEN_MINUTES = 600_000;
/** From one address: a household, a school or an office shares one. */
const ONE_ADDRESS = 10;
/** From this machine itself, where a page forwards what people sent without saying from where. */
const OWN_PAGES = 300;

const tooMany = (seconds: number): ApiProblem =>
  new ApiProblem(
    429,
    {
      code: 'TOO_MANY_REQUESTS',
      message: 'Too much was sent from here in a short time.',
      wayOut: 'Try again in some minutes, or call the service.',
    },
    seconds,
  );

/** A referral by anyone, from a public page. */
@Controller('v1/public')
export class PublicReferralController {
  private readonly limit = new RateLimit(ONE_ADDRESS, TEN_MINUTES);
  private readonly ownLimit = new RateLimit(OWN_PAGES, TEN_MINUTES);

  constructor(private readonly desk: FormDesk) {}

  @Post(':profile/referral')
  @HttpCode(201)
  @Policy('public')
  @PublicReferralDocs()
  async refer(
    @Param('profile') profile: string,
    @IdempotencyKey() key: string,
    @Req() request: Request,
  ): Promise<PublicReferralTaken> {
    this.count(request.ip ?? '');
    if (!request.is('application/json')) throw wrongContentType();
    return this.desk.take(profile, key, parsed(await rawBody(request, BODY_LIMIT)));
  }

  private count(address: string): void {
    const own = /^(::ffff:)?127\.|^::1$/.test(address);
    const seconds = (own ? this.ownLimit : this.limit).wait(address);
    if (seconds > 0) throw tooMany(seconds);
  }
}

function parsed(raw: Buffer): unknown {
  try {
    return JSON.parse(raw.toString('utf8')) as unknown;
  } catch {
    throw parserProblem({ type: 'entity.parse.failed' });
  }
}
