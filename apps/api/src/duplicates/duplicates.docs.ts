import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { draftBody } from '@whenready/contracts';
import { Answers, Problems, ref } from '../openapi/answers.js';
import { sent } from '../openapi/zodSchema.js';

const ALIKE = { type: 'array', items: ref('LikelyDuplicate') };
const HOW =
  'Among the cases that you may see: the same crime reference, email or telephone number, or a similar name in the ' +
  'same service. A person decides: see the commands link-cases and merge-into.';

export const OfCaseDocs = () =>
  applyDecorators(
    ApiTags('Cases'),
    ApiOperation({ summary: 'Cases that may be about the same', description: HOW }),
    ApiParam({ name: 'id', description: 'The case', schema: { type: 'string', format: 'uuid' } }),
    Answers(200, 'Likely duplicates, the likeliest first', ALIKE),
    Problems(401, 403, 404, 500, 503),
  );

export const OfReferralDocs = () =>
  applyDecorators(
    ApiTags('Referrals'),
    ApiOperation({ summary: 'Cases that may be about the same as a referral before it is made', description: HOW }),
    ApiBody({
      schema: sent(draftBody) as never,
      description: 'As the body of POST /api/referrals; anything but the service may be left out. Nothing is stored.',
    }),
    Answers(200, 'Likely duplicates, the likeliest first', ALIKE),
    Problems(400, 401, 403, 413, 415, 422, 500, 503),
  );
