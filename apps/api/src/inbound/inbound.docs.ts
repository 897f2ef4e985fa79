import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { assignBody, linkAnswerBody, publicComplaintBody, publicMessageBody, surveyBody } from '@whenready/contracts';
import type { z } from 'zod';
import type { CallerBack } from '../auth/permissions.js';
import { Answers, Problems, ref } from '../openapi/answers.js';
import { KeyDocs } from '../openapi/keyDocs.js';
import { NoToken, TOKEN_HOLDERS, TokenOf } from '../openapi/security.js';
import { sent } from '../openapi/zodSchema.js';

const PARTICIPANTS = ApiTags('Participants');
const INBOUND = ApiTags('What comes in');
const Content = (schema: z.ZodType) => ApiBody({ schema: sent(schema) as never });
const Link = () =>
  ApiHeader({ name: 'X-Link-Token', required: true, description: 'The token of the link; never in an address' });
const OneMessage = () => ApiParam({ name: 'id', schema: { type: 'string', format: 'uuid' } });

export const LinkDocs = () =>
  applyDecorators(
    PARTICIPANTS,
    NoToken(),
    ApiOperation({
      summary: 'What the page of a link shows',
      description: 'Nothing of the case, and nobody else. However often it is looked at, nothing changes.',
    }),
    Link(),
    Answers(200, 'What it asks', ref('LinkView')),
    Problems(404, 500, 503),
  );

export const AnswerDocs = () =>
  applyDecorators(
    PARTICIPANTS,
    NoToken(),
    ApiOperation({
      summary: 'Answer by a link, once',
      description:
        'It is kept as it was said, and a coordinator confirms it. The same again gets the same answer. `stop` ends ' +
        'messages at once, needs no check word, and is taken from a link that is used or too old as well.',
    }),
    Link(),
    Content(linkAnswerBody),
    Answers(200, 'It was taken', ref('LinkTaken')),
    Problems(400, 403, 404, 410, 413, 415, 422, 423, 429, 500, 503),
  );

export const SurveyDocs = () =>
  applyDecorators(
    PARTICIPANTS,
    NoToken(),
    ApiOperation({
      summary: 'Tell what you think of the service, by a link, once',
      description: 'Every answer is freely given. Where the link says `anonymous`, they are kept without a name.',
    }),
    Link(),
    Content(surveyBody),
    Answers(200, 'It was taken', ref('LinkTaken')),
    Problems(400, 403, 404, 410, 413, 415, 422, 423, 429, 500, 503),
  );

const Written = (summary: string, schema: z.ZodType) =>
  applyDecorators(
    PARTICIPANTS,
    NoToken(),
    ApiOperation({
      summary,
      description: 'It is read by a person. With the reference of a case it goes to that case.',
    }),
    KeyDocs(),
    Content(schema),
    Answers(201, 'It is kept', ref('PublicTaken')),
    Problems(400, 404, 409, 413, 415, 422, 429, 500, 503),
  );

export const TextDocs = (who: CallerBack, body: z.ZodType) =>
  applyDecorators(
    ApiTags('Callbacks'),
    TokenOf(who),
    ApiOperation({
      summary: `Take a text that somebody sent, from ${TOKEN_HOLDERS[who].name}`,
      description: 'It is stored, and STOP is in force, before this answers; the same text told again changes nothing.',
    }),
    Content(body),
    Answers(204, 'It is kept', {}),
    Problems(400, 401, 413, 415, 422, 500, 503),
  );

export const MessageDocs = () => Written('Write to a service', publicMessageBody);
export const ComplaintDocs = () => Written('Complain to a service', publicComplaintBody);

export const ListDocs = () =>
  applyDecorators(
    INBOUND,
    ApiOperation({
      summary: 'What came in for your service and belongs to no case that we know of, oldest first',
      description: 'Complaints are listed to supervisors and service leads alone.',
    }),
    Answers(200, 'The messages that nobody has read', { type: 'array', items: ref('InboundItem') }),
    Problems(401, 403, 500, 503),
  );

export const ReadOnesDocs = () =>
  applyDecorators(
    INBOUND,
    ApiOperation({ summary: 'What was taken off the list without a case, and who has read it, last read first' }),
    Answers(200, 'The messages with their readers', { type: 'array', items: ref('ReadInboundItem') }),
    Problems(401, 403, 500, 503),
  );

export const ReadDocs = () =>
  applyDecorators(
    INBOUND,
    ApiOperation({ summary: 'Take a message off the list: you have read it' }),
    OneMessage(),
    Answers(204, 'It is off the list', {}),
    Problems(401, 403, 404, 500, 503),
  );

export const AssignDocs = () =>
  applyDecorators(
    INBOUND,
    ApiOperation({ summary: 'Give a message to a case, as from one of its people where you know who it was' }),
    OneMessage(),
    Content(assignBody),
    Answers(204, 'It goes to the case', {}),
    Problems(400, 401, 403, 404, 413, 415, 422, 500, 503),
  );
