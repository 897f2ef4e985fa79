import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Problems } from '../openapi/answers.js';
import { sent } from '../openapi/zodSchema.js';

export const ReceiptDocs = (who: string, body: z.ZodType) =>
  applyDecorators(
    ApiTags('Callbacks'),
    ApiOperation({
      summary: `Take a receipt from ${who}`,
      description:
        'What became of a message, told by its provider with the bearer token of the configuration. The case hears of it; ' +
        'told twice it changes nothing more, and a reference that is not ours changes nothing.',
    }),
    ApiBody({ schema: sent(body) as never }),
    ApiResponse({ status: 204, description: 'Taken, or about no message of ours' }),
    Problems(400, 401, 413, 415, 422, 500, 503),
  );
