import { applyDecorators } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Answers, Problems, ref } from '../openapi/answers.js';
import { QueryDocs } from '../openapi/queryDocs.js';
import { legQuery, letterQuery } from './wordsQuery.js';

const By = (name: string, description: string) => ApiParam({ name, description, schema: { type: 'string' } });

export const LetterTextDocs = () =>
  applyDecorators(
    ApiTags('Letters'),
    ApiOperation({ summary: 'The words of a letter: once released for printing, before that for those who check it' }),
    By('id', 'The case'),
    By('letter', 'The letter'),
    QueryDocs(letterQuery),
    Answers(200, 'The letter', ref('LetterText')),
    Problems(401, 403, 404, 422, 500, 503),
  );

export const LegTextDocs = () =>
  applyDecorators(
    ApiTags('Shuttles'),
    ApiOperation({ summary: 'The words of one message of a shuttle: to pass on, only once its giver approved them' }),
    By('id', 'The case'),
    By('shuttle', 'The shuttle'),
    By('leg', 'The message'),
    QueryDocs(legQuery),
    Answers(200, 'The message', ref('LegText')),
    Problems(401, 403, 404, 409, 422, 500, 503),
  );
