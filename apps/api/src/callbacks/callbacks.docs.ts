import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { CallerBack } from '../auth/permissions.js';
import { Problems } from '../openapi/answers.js';
import { TOKEN_HOLDERS, TokenOf } from '../openapi/security.js';
import { sent } from '../openapi/zodSchema.js';

export const ReceiptDocs = (who: CallerBack, body: z.ZodType) =>
  applyDecorators(
    ApiTags('Callbacks'),
    TokenOf(who),
    ApiOperation({
      summary: `Take a receipt from ${TOKEN_HOLDERS[who].name}`,
      description:
        'What became of a message, told by its provider with the bearer token of the configuration. The case hears of it; ' +
        'told twice it changes nothing more, and a reference that is not ours changes nothing.',
    }),
    ApiBody({ schema: sent(body) as never }),
    ApiResponse({ status: 204, description: 'Taken, or about no message of ours' }),
    Problems(400, 401, 413, 415, 422, 500, 503),
  );
