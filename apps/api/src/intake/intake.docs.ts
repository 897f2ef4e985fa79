import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { publicReferralBody } from '@whenready/contracts';
import { Answers, Original, Problems, ref } from '../openapi/answers.js';
import { KeyDocs } from '../openapi/keyDocs.js';
import { NoToken, TokenOf } from '../openapi/security.js';
import { array, boolean, choice, object, orNull, text } from '../openapi/shapes.js';
import { sent } from '../openapi/zodSchema.js';

const TAG = ApiTags('Intake');
const Service = () => ApiParam({ name: 'profile', description: 'The service profile', schema: { type: 'string' } });
const One = () => ApiParam({ name: 'id', description: 'The message', schema: { type: 'string', format: 'uuid' } });

export const InboundDocs = () =>
  applyDecorators(
    TAG,
    TokenOf('intake'),
    ApiConsumes('message/rfc822'),
    ApiOperation({
      summary: 'Give a mail that another system received for a service',
      description:
        'The mail as it came, at most 10 MB, with the token of the installation (INTAKE_TOKEN) as bearer token. It ' +
        'makes a draft referral that nobody owns yet, with the original kept; the same mail makes one, however often ' +
        'it comes. What machines sent is set aside. Nobody is answered. STOP from somebody whom any case knows ends messages to ' +
        'them. For mail to MAIL_REPLY_TO the service is `replies`.',
    }),
    Service(),
    ApiBody({ schema: { type: 'string', format: 'binary' } }),
    Answers(
      200,
      'What became of it',
      object({ id: text, outcome: choice(['draft', 'set-aside', 'given-on', 'not-kept']), again: boolean }),
    ),
    Answers(413, 'BODY_TOO_LARGE: over 10 MB', ref('ApiError')),
    Answers(415, 'WRONG_CONTENT_TYPE: the body is not a mail', ref('ApiError')),
    Problems(401, 404, 500, 503),
  );

export const PublicReferralDocs = () =>
  applyDecorators(
    TAG,
    NoToken(),
    ApiOperation({
      summary: 'Refer, as anyone may from a public page',
      description:
        'It makes a draft at the service; nobody is contacted by it. At most ten from one address in ten minutes: ' +
        'then 429, with Retry-After. The field `website` is for robots: whoever fills it in is set aside.',
    }),
    Service(),
    KeyDocs(),
    ApiBody({ schema: sent(publicReferralBody) as never }),
    Answers(
      201,
      'A number to quote, whom to call, and when somebody is there again: null where somebody is there now',
      object({
        taken: boolean,
        receipt: text,
        phone: orNull(text),
        opensAt: orNull(text),
        area: { type: 'object', nullable: true },
      }),
    ),
    Problems(400, 404, 409, 413, 415, 422, 429, 500, 503),
  );

export const AsideDocs = () =>
  applyDecorators(
    TAG,
    ApiOperation({
      summary: 'What came to your service by itself and made no draft',
      description: 'Automatic answers, reports on delivery, and what robots sent. It is kept for as long as a draft.',
    }),
    Answers(200, 'The messages, last come first', array(ref('SetAside'))),
    Problems(401, 403, 500, 503),
  );

export const AsideOriginalDocs = () =>
  applyDecorators(
    TAG,
    ApiOperation({ summary: 'A message that was set aside, byte for byte, to be saved' }),
    One(),
    Original(),
    Problems(401, 403, 404, 500, 503),
  );

export const AsideDraftDocs = () =>
  applyDecorators(
    TAG,
    ApiOperation({ summary: 'Make a draft of a message that was set aside; again gives the same one' }),
    One(),
    Answers(200, 'The draft', ref('DraftView')),
    Problems(401, 403, 404, 500, 503),
  );
