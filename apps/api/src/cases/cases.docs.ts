import { applyDecorators } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Answers, Problems, ref } from '../openapi/answers.js';
import { QueryDocs } from '../openapi/queryDocs.js';
import { listQuery } from './listQuery.js';
import { timelineQuery } from './timelineQuery.js';

const OneCase = () => ApiParam({ name: 'id', description: 'The case', schema: { type: 'string', format: 'uuid' } });

export const CaseListDocs = () =>
  applyDecorators(
    ApiTags('Cases'),
    ApiOperation({ summary: 'The cases you may see, with why each waits' }),
    QueryDocs(listQuery),
    Answers(200, 'A page of cases', ref('CasePage')),
    Problems(401, 403, 422, 500, 503),
  );

export const CaseDocs = () =>
  applyDecorators(
    ApiTags('Cases'),
    ApiOperation({ summary: 'One case: why it waits, what falls due, and what you may do' }),
    OneCase(),
    Answers(200, 'The case', ref('CaseView')),
    Problems(401, 403, 404, 500, 503),
  );

export const TimelineDocs = () =>
  applyDecorators(
    ApiTags('Cases'),
    ApiOperation({ summary: 'What happened in a case, newest first' }),
    OneCase(),
    QueryDocs(timelineQuery),
    Answers(200, 'A page of the timeline', { type: 'array', items: ref('TimelineEntry') }),
    Problems(401, 403, 404, 422, 500, 503),
  );

export const OwnershipDocs = () =>
  applyDecorators(
    ApiTags('Cases'),
    ApiOperation({ summary: 'Who has had a case: provider, coordinator and shares, from when to when, and why' }),
    OneCase(),
    Answers(200, 'In the order in which they came to it', { type: 'array', items: ref('Holding') }),
    Problems(401, 403, 404, 500, 503),
  );
