import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import { referralBody } from '@whenready/contracts';
import { Answers, Problems, ref } from '../openapi/answers.js';
import { KeyDocs } from '../openapi/keyDocs.js';
import { sent } from '../openapi/zodSchema.js';

export const ReferralDocs = () =>
  applyDecorators(
    ApiTags('Referrals'),
    ApiOperation({
      summary: 'Refer people to a service',
      description: 'Makes a case. The same key with the same body never makes a second one.',
    }),
    KeyDocs(),
    ApiBody({ schema: sent(referralBody) as never }),
    Answers(201, 'The new case, with its id and reference', ref('CaseSummary')),
    Problems(400, 401, 403, 409, 413, 415, 422, 500, 503),
  );
