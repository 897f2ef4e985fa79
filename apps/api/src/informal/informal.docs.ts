import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import { informalBody } from '@whenready/contracts';
import { Answers, Problems, ref } from '../openapi/answers.js';
import { KeyDocs } from '../openapi/keyDocs.js';
import { sent } from '../openapi/zodSchema.js';

export const InformalDocs = () =>
  applyDecorators(
    ApiTags('Referrals'),
    ApiOperation({
      summary: 'Record informal practice',
      description:
        'What was done on the spot and how it ended, in one step and without names, for a service that offers it. It ' +
        'makes a case of informal practice that is closed at once and counted. The same key never makes a second one.',
    }),
    KeyDocs(),
    ApiBody({ schema: sent(informalBody) as never }),
    Answers(201, 'The case, closed, with its id and reference', ref('CaseSummary')),
    Problems(400, 401, 403, 409, 413, 415, 422, 500, 503),
  );
