import { z } from 'zod';

interface JsonSchema {
  readonly properties?: Readonly<Record<string, object>>;
}

/** A zod schema as OpenAPI shows what may be sent. Made when the document is, never for a request. */
export function sent(schema: z.ZodType): JsonSchema {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, {
    io: 'input',
    target: 'openapi-3.0',
    unrepresentable: 'any',
  }) as JsonSchema & { $schema?: string };
  return json;
}
