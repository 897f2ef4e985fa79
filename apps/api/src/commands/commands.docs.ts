import { applyDecorators } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { Answers, Problems, ref } from '../openapi/answers.js';
import { KeyDocs } from '../openapi/keyDocs.js';

export const CommandDocs = () =>
  applyDecorators(
    ApiTags('Commands'),
    ApiParam({ name: 'id', description: 'The case', schema: { type: 'string', format: 'uuid' } }),
    KeyDocs(),
    Answers(200, 'Done: the case as it is now', ref('CaseSummary')),
    Problems(400, 401, 403, 404, 409, 413, 415, 422, 500, 503),
  );
