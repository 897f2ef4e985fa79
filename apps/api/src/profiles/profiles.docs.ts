import { applyDecorators } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Answers, Problems } from '../openapi/answers.js';

export const ProfilesDocs = () =>
  applyDecorators(
    ApiTags('Service'),
    ApiOperation({ summary: 'The service profiles: areas, councils, providers, words and formats' }),
    Answers(200, 'What forms and labels need of each profile', { type: 'array', items: { type: 'object' } }),
    Problems(401, 500, 503),
  );
