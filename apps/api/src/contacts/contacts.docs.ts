import { applyDecorators } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Answers, Problems, ref } from '../openapi/answers.js';

export const FailingDocs = () =>
  applyDecorators(
    ApiTags('Cases'),
    ApiOperation({ summary: 'Numbers and addresses that do not work, with their cases, longest failing first' }),
    Answers(200, 'Those of the cases you may see, 500 at most', { type: 'array', items: ref('FailingContact') }),
    Problems(401, 403, 500, 503),
  );
