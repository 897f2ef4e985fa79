import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { draftBody } from '@whenready/contracts';
import { Answers, Original, Problems, ref } from '../openapi/answers.js';
import { KeyDocs } from '../openapi/keyDocs.js';
import { sent } from '../openapi/zodSchema.js';

const TAG = ApiTags('Drafts');
const OneDraft = () => ApiParam({ name: 'id', description: 'The draft', schema: { type: 'string', format: 'uuid' } });
const Content = () =>
  ApiBody({
    schema: sent(draftBody) as never,
    description: 'As the body of POST /api/referrals; anything but the service may be left out.',
  });

export const MakeDocs = () =>
  applyDecorators(
    TAG,
    ApiOperation({
      summary: 'Begin a referral, and go on later',
      description:
        'A draft is no case. It is kept for as long as the service says, counted from its last change; its owner is ' +
        'told once before it is deleted.',
    }),
    KeyDocs(),
    Content(),
    Answers(201, 'The draft, with what a referral still misses', ref('DraftView')),
    Problems(400, 401, 403, 409, 413, 415, 422, 500, 503),
  );

export const ListDocs = () =>
  applyDecorators(
    TAG,
    ApiOperation({ summary: 'The open drafts that you may see, last changed first' }),
    Answers(200, 'The drafts', { type: 'array', items: ref('DraftSummary') }),
    Problems(401, 403, 500, 503),
  );

export const DraftDocs = () =>
  applyDecorators(
    TAG,
    ApiOperation({ summary: 'One draft; of one that has ended, what became of it' }),
    OneDraft(),
    Answers(200, 'The draft', ref('DraftView')),
    Problems(401, 403, 404, 500, 503),
  );

export const OriginalDocs = () =>
  applyDecorators(
    TAG,
    ApiOperation({
      summary: 'The message that a draft was made from, byte for byte, to be saved',
      description: 'Also of a draft that has become a case. It may hold anything: programs do not open it.',
    }),
    OneDraft(),
    Original(),
    Problems(401, 403, 404, 500, 503),
  );

export const TakeDocs = () =>
  applyDecorators(
    TAG,
    ApiOperation({
      summary: 'Take a draft that came in by itself',
      description: 'It is yours from then on, and kept for longer. Taking it again changes nothing.',
    }),
    OneDraft(),
    Answers(200, 'The draft', ref('DraftView')),
    Problems(401, 403, 404, 409, 500, 503),
  );

export const RewriteDocs = () =>
  applyDecorators(
    TAG,
    ApiOperation({ summary: 'Write a draft anew, and keep it for longer' }),
    OneDraft(),
    Content(),
    Answers(200, 'The draft', ref('DraftView')),
    Problems(400, 401, 403, 404, 409, 413, 415, 422, 500, 503),
  );

export const DiscardDocs = () =>
  applyDecorators(
    TAG,
    ApiOperation({ summary: 'Delete what is written in a draft' }),
    OneDraft(),
    Answers(200, 'What is left of it', ref('DraftView')),
    Problems(401, 403, 404, 409, 500, 503),
  );

export const SubmitDocs = () =>
  applyDecorators(
    TAG,
    ApiOperation({
      summary: 'Make a case of a draft',
      description: 'However often it is submitted, and by whomever, it becomes one case.',
    }),
    OneDraft(),
    KeyDocs(),
    Answers(201, 'The case, with its id and reference', ref('CaseSummary')),
    Problems(400, 401, 403, 404, 409, 422, 500, 503),
  );
