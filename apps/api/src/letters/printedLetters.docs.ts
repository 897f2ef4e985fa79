import { applyDecorators } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Answers, Problems, ref } from '../openapi/answers.js';

const uuid = { type: 'string', format: 'uuid' };
const OneCase = () => ApiParam({ name: 'id', description: 'The case', schema: uuid });

export const PrintedLettersDocs = () =>
  applyDecorators(
    ApiTags('Cases'),
    ApiOperation({ summary: 'The letters of a case that the service prints and posts itself, newest first' }),
    OneCase(),
    Answers(200, 'Which there are', { type: 'array', items: ref('PrintedLetter') }),
    Problems(401, 403, 404, 500, 503),
  );

export const PrintedLetterDocs = () =>
  applyDecorators(
    ApiTags('Cases'),
    ApiOperation({ summary: 'One letter as it is printed' }),
    OneCase(),
    ApiParam({ name: 'claim', description: 'The letter, as the list names it', schema: uuid }),
    ApiResponse({
      status: 200,
      description: 'The letter',
      content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } },
    }),
    Problems(401, 403, 404, 500, 503),
  );
