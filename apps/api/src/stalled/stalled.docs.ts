import { applyDecorators } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Answers, Problems, ref } from '../openapi/answers.js';

export const StalledDocs = () =>
  applyDecorators(
    ApiTags('Cases'),
    ApiOperation({ summary: "Cases past their stage's service level on the running clock, worst first" }),
    Answers(200, 'The stalled cases you may see', { type: 'array', items: ref('StalledCase') }),
    Problems(401, 403, 500, 503),
  );
