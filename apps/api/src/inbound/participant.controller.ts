import { Body, Controller, Get, Header, HttpCode, Post } from '@nestjs/common';
import type { LinkTaken, LinkView } from '@whenready/contracts';
import { Policy } from '../auth/policy.js';
import { RateLimit } from '../intake/rateLimit.js';
import { AnswerDocs, LinkDocs, SurveyDocs } from './inbound.docs.js';
import { LinkAnswers } from './linkAnswers.js';
import { LinkToken } from './linkHeader.js';
import { countOrRefuse } from './often.js';

/** What people do with a link, without a login. To look shows and never acts; to answer acts, and works once. */
@Controller('v1/participant')
@Policy('public')
export class ParticipantController {
  constructor(
    private readonly answers: LinkAnswers,
    private readonly limit: RateLimit,
  ) {}

  @Get('link')
  @Header('Cache-Control', 'no-store')
  @LinkDocs()
  show(@LinkToken() token: string): Promise<LinkView> {
    return this.answers.show(token);
  }

  /** STOP is never too often. */
  @Post('answer')
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  @AnswerDocs()
  answer(@LinkToken() token: string, @Body() body: unknown): Promise<LinkTaken> {
    if ((body as { answer?: unknown } | undefined)?.answer !== 'stop') countOrRefuse(this.limit, token);
    return this.answers.answer(token, body);
  }

  @Post('survey')
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  @SurveyDocs()
  survey(@LinkToken() token: string, @Body() body: unknown): Promise<LinkTaken> {
    countOrRefuse(this.limit, token);
    return this.answers.survey(token, body);
  }
}
