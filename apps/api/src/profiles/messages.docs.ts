import { applyDecorators } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Answers, Problems, ref } from '../openapi/answers.js';
import { QueryDocs } from '../openapi/queryDocs.js';
import { previewQuery } from './messages.query.js';

const OfService = () => ApiParam({ name: 'code', description: 'The service profile', schema: { type: 'string' } });

export const ProfileMessagesDocs = () =>
  applyDecorators(
    ApiTags('Service'),
    ApiOperation({ summary: 'How a service writes to people: channels, purposes and versions' }),
    OfService(),
    Answers(200, 'The channels that are on, and what there are words for', ref('ProfileMessages')),
    Problems(401, 403, 404, 500, 503),
  );

export const MessagePreviewDocs = () =>
  applyDecorators(
    ApiTags('Service'),
    ApiOperation({
      summary: 'A message as a person would get it',
      description: 'With made-up values. Sends nothing.',
    }),
    OfService(),
    QueryDocs(previewQuery),
    Answers(200, 'Its words, and how many text messages it takes', ref('MessagePreview')),
    Problems(401, 403, 404, 422, 500, 503),
  );
