import { z } from 'zod';

/** One field of a body, as the command line asks for it. */
export interface Field {
  /** Its name in the body, e.g. `nextDueOn`. */
  readonly name: string;
  /** Its flag without dashes, e.g. `next-due-on`. */
  readonly flag: string;
  readonly title: string;
  readonly required: boolean;
  readonly shape: Shape;
  readonly widget: string | undefined;
}

export type Shape =
  | { readonly kind: 'text' | 'day' | 'moment' | 'number' | 'truth' }
  | { readonly kind: 'code'; readonly words: readonly string[] }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'record'; readonly keys: readonly (readonly [string, Shape])[] };

/** What is read of a JSON schema. */
interface Schema {
  type?: string | string[];
  const?: string;
  enum?: string[];
  format?: string;
  title?: string;
  widget?: string;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
}

/** The fields of a zod body, in its order. */
export function fieldsOf(body: z.ZodType): Field[] {
  const schema = z.toJSONSchema(body, { io: 'input', unrepresentable: 'any' }) as Schema;
  return Object.entries(schema.properties ?? {}).map(([name, field]) => ({
    name,
    flag: kebab(name),
    title: field.title ?? name,
    required: schema.required?.includes(name) ?? false,
    shape: shapeOf(field),
    widget: field.widget,
  }));
}

/** `nextDueOn` as `next-due-on`. */
export const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function shapeOf(schema: Schema): Shape {
  const some = schema.anyOf?.find((one) => one.type !== 'null');
  if (some) return shapeOf(some);
  if (schema.oneOf) return { kind: 'record', keys: keysOf(schema.oneOf) };
  const type = Array.isArray(schema.type) ? schema.type.find((one) => one !== 'null') : schema.type;
  if (schema.enum) return { kind: 'code', words: schema.enum };
  if (schema.const !== undefined) return { kind: 'code', words: [schema.const] };
  if (type === 'array') return { kind: 'list', of: shapeOf(schema.items ?? {}) };
  if (type === 'object') return { kind: 'record', keys: keysOf([schema]) };
  if (type === 'boolean') return { kind: 'truth' };
  if (type === 'integer' || type === 'number') return { kind: 'number' };
  if (schema.format === 'date') return { kind: 'day' };
  return { kind: schema.format === 'date-time' ? 'moment' : 'text' };
}

/** The keys of one object, or of all objects of a choice: codes of the same key are put together. */
function keysOf(choices: readonly Schema[]): [string, Shape][] {
  const keys = new Map<string, Shape>();
  for (const choice of choices)
    for (const [name, schema] of Object.entries(choice.properties ?? {})) {
      const shape = shapeOf(schema);
      const before = keys.get(name);
      keys.set(
        name,
        before?.kind === 'code' && shape.kind === 'code'
          ? { kind: 'code', words: [...before.words, ...shape.words] }
          : shape,
      );
    }
  return [...keys];
}
