/** JSON Schema in short, for the answers' shapes. */

export const text = { type: 'string' };
export const boolean = { type: 'boolean' };
export const integer = { type: 'integer' };
export const instant = { type: 'string', format: 'date-time' };

export const choice = (words: readonly string[]) => ({ type: 'string', enum: [...words] });
export const array = (items: object) => ({ type: 'array', items });
export const orNull = (schema: object) => ({ ...schema, nullable: true });

/** @param required every property unless told */
export const object = (properties: Readonly<Record<string, object>>, required = Object.keys(properties)) => ({
  type: 'object',
  properties,
  required,
});
