import { applyDecorators } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { STAFF_ROLES } from '@whenready/domain';
import { Answers, Problems, ref } from '../openapi/answers.js';

export const MeDocs = () =>
  applyDecorators(
    ApiTags('Service'),
    ApiOperation({ summary: 'Who you are' }),
    Answers(200, 'You', ref('Me')),
    Problems(401, 500, 503),
  );

export const StaffDocs = () =>
  applyDecorators(
    ApiTags('Service'),
    ApiOperation({ summary: 'Your colleagues: whom a case can be assigned to' }),
    ApiQuery({ name: 'role', required: false, schema: { type: 'string', enum: [...STAFF_ROLES] } }),
    Answers(200, 'Colleagues of your provider, or of your service', { type: 'array', items: ref('Colleague') }),
    Problems(401, 403, 422, 500, 503),
  );
