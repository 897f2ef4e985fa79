import { applyDecorators } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Answers, ref } from '../openapi/answers.js';

export const HealthDocs = () =>
  applyDecorators(
    ApiTags('Service'),
    ApiOperation({ summary: 'Whether PostgreSQL, the migrations, Temporal and a worker are all well', security: [] }),
    Answers(200, 'All well', { type: 'object' }),
    Answers(503, 'NOT_WELL: names what is not', ref('ApiError')),
  );

export const InfoDocs = () =>
  applyDecorators(
    ApiTags('Service'),
    ApiOperation({ summary: 'What is running: version, commit, space and profiles', security: [] }),
    Answers(200, 'What is running', { type: 'object' }),
  );
