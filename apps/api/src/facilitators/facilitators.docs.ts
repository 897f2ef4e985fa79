import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { absenceBody, conflictBody, registerBody } from '@whenready/contracts';
import type { z } from 'zod';
import { Answers, Problems, ref } from '../openapi/answers.js';
import { sent } from '../openapi/zodSchema.js';

const Member = () => ApiParam({ name: 'staffId', description: 'The member of staff', schema: { type: 'string' } });

/** A route that changes one entry of the register. */
const Change = (summary: string, body: z.ZodType) =>
  applyDecorators(
    ApiTags('Facilitators'),
    ApiOperation({ summary }),
    Member(),
    ApiBody({ schema: sent(body) as never }),
    Answers(200, 'The entry as it is now', ref('Facilitator')),
    Problems(400, 401, 403, 404, 413, 415, 422, 500, 503),
  );

export const RegisterDocs = () =>
  applyDecorators(
    ApiTags('Facilitators'),
    ApiOperation({ summary: 'The facilitators of your service, with how many open cases each has' }),
    Answers(200, 'The register', { type: 'array', items: ref('Facilitator') }),
    Problems(401, 403, 500, 503),
  );

export const EntryDocs = () =>
  Change('Put one of your people into the register, or bring their entry up to date', registerBody);
export const AwayDocs = () => Change('Say when a facilitator is away: oneself, or one of your people', absenceBody);
export const ConflictDocs = () => Change('Declare a case that a facilitator keeps away from', conflictBody);

export const CandidatesDocs = () =>
  applyDecorators(
    ApiTags('Facilitators'),
    ApiOperation({ summary: 'Who can take a case, least loaded first; then the others, and why not' }),
    ApiParam({ name: 'id', description: 'The case', schema: { type: 'string', format: 'uuid' } }),
    Answers(200, 'Every facilitator of the service', { type: 'array', items: ref('FacilitatorForCase') }),
    Problems(401, 403, 404, 500, 503),
  );
