import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { findAreaBody } from '@whenready/contracts';
import { Answers, Problems, ref } from '../openapi/answers.js';
import { NoToken } from '../openapi/security.js';
import { sent } from '../openapi/zodSchema.js';

export const ProfilesDocs = () =>
  applyDecorators(
    ApiTags('Service'),
    ApiOperation({ summary: 'The service profiles: areas, councils, providers, words and formats' }),
    Answers(200, 'What forms and labels need of each profile', { type: 'array', items: { type: 'object' } }),
    Problems(401, 500, 503),
  );

export const PublicServicesDocs = () =>
  applyDecorators(
    ApiTags('Service'),
    NoToken(),
    ApiOperation({ summary: 'The services as anyone may see them: name, areas and the number to call; no token' }),
    Answers(200, 'What pages without a session show of each service', { type: 'array', items: { type: 'object' } }),
    Problems(500),
  );

export const FindAreaDocs = () =>
  applyDecorators(
    ApiTags('Service'),
    ApiOperation({
      summary: 'Where a referral would go, by council or postcode',
      description: 'Changes nothing. The postcode is used to answer, and not kept.',
    }),
    ApiParam({ name: 'code', description: 'The service profile', schema: { type: 'string' } }),
    ApiBody({ schema: sent(findAreaBody) as never }),
    Answers(200, 'The area and its provider, or why the referral would wait in triage', ref('FoundArea')),
    Problems(400, 401, 404, 413, 415, 422, 500, 503),
  );
