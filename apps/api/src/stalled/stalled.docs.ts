import { applyDecorators } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Answers, Problems, ref } from '../openapi/answers.js';

export const StalledDocs = () =>
  applyDecorators(
    ApiTags('Cases'),
    ApiOperation({ summary: 'Cases that stand still through our fault, with every reason, worst first' }),
    Answers(200, 'The stalled cases you may see', { type: 'array', items: ref('StalledCase') }),
    Problems(401, 403, 500, 503),
  );
