import { applyDecorators } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import type { z } from 'zod';
import { sent } from './zodSchema.js';

/** Documents a route's query, field by field. */
export function QueryDocs(query: z.ZodType) {
  const fields = Object.entries(sent(query).properties ?? {}) as [string, { description?: string; type?: string }][];
  return applyDecorators(
    ...fields.map(([name, { description, ...schema }]) =>
      ApiQuery({ name, required: false, description, schema: { type: 'string', ...schema } as never }),
    ),
  );
}
