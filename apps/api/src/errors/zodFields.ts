import type { ApiError } from '@whenready/contracts';
import { z } from 'zod';
import { invalid } from './problems.js';

type Fields = NonNullable<ApiError['fields']>;

const dotted = (path: readonly PropertyKey[]): string => path.map(String).join('.');

/**
 * Says each wrong field of a body by its dotted path, as `participants.0.email`; a field that should not be there is
 * named itself.
 */
export function fieldsOf(error: z.ZodError): Fields {
  return error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          field: dotted([...issue.path, key]),
          message: 'This field is not known: leave it out',
        }))
      : [{ field: dotted(issue.path) || 'body', message: issue.message }],
  );
}

/**
 * Checks what came in against its schema, once.
 * @throws ApiProblem 422 naming each wrong field
 */
export function checked<T extends z.ZodType>(schema: T, value: unknown): z.output<T> {
  const result = schema.safeParse(value);
  if (!result.success) throw invalid(fieldsOf(result.error));
  return result.data;
}
