import { type CaseCommandName, commandBodies } from '@whenready/contracts';
import type { LegStep, LetterStep } from '@whenready/domain';
import type { z } from 'zod';

/** How a page asks for a field. */
export type Widget =
  | 'participant'
  | 'participants'
  | 'choice'
  | 'choices'
  | 'yes-no'
  | 'scale'
  | 'freely'
  | 'hours'
  | 'money'
  | 'reason'
  | 'reasons'
  | 'day'
  | 'days'
  | 'moment'
  /** A time of day. */
  | 'time'
  /** Codes in the order in which they are wanted. */
  | 'order'
  /** One line that is never shown again. */
  | 'secret'
  | 'until'
  | 'items'
  | 'rows'
  | 'note'
  /** One line of text. */
  | 'line'
  | 'language'
  | 'text'
  | 'minutes'
  | 'case'
  | PickWidget;

/** Fields that are picked from what the case, its service or the staff list has. */
export type PickWidget =
  | 'area'
  | 'provider'
  | 'service'
  | 'anyArea'
  | 'anyProvider'
  | 'share'
  | 'coordinator'
  | 'facilitators'
  | 'staff'
  | 'venue'
  | 'session'
  | `letter:${LetterStep}`
  | 'draft'
  | 'shuttle'
  | `leg:${LegStep}`
  | 'item'
  | 'followUp'
  | 'anyone'
  | 'changeableItem'
  | 'complaint'
  | 'task'
  | 'format';

/** One field of a command's form, read off its schema. */
export interface FieldSpec {
  readonly name: string;
  readonly title: string;
  readonly widget: Widget;
  /** The codes that may be chosen, where the schema lists them. */
  readonly codes: readonly string[];
  readonly optional: boolean;
  /** For `rows`: what is asked in each row. */
  readonly columns: readonly FieldSpec[];
}

interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly in?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly entries?: Readonly<Record<string, string>>;
}

const WIDGET_OF_META: Readonly<Record<string, Widget>> = { checkboxes: 'choices', radios: 'choice' };

/** The form of a command, field by field, generated from the schema of its body and the schema's `meta`. */
export function fieldsOf(command: CaseCommandName): FieldSpec[] {
  return Object.entries(commandBodies[command].shape as Record<string, z.ZodType>).map(([name, schema]) =>
    fieldOf(name, schema),
  );
}

function fieldOf(name: string, schema: z.ZodType): FieldSpec {
  const layers = layersOf(schema);
  const core = layers.at(-1)!;
  const meta = (key: 'title' | 'widget') =>
    layers.map((layer) => layer.meta()?.[key]).find(Boolean) as string | undefined;
  const codes = Object.values(definition(core).entries ?? definition(definition(core).element ?? core).entries ?? {});
  const asked = meta('widget');
  return {
    name,
    codes,
    title: meta('title') ?? (asked === 'note' ? 'Note (optional)' : name),
    widget: asked ? (WIDGET_OF_META[asked] ?? (asked as Widget)) : widgetOf(definition(core).type),
    optional: schema.safeParse(undefined).success || schema.safeParse(null).success,
    columns: asked === 'rows' ? columnsOf(definition(core).element ?? core) : [],
  };
}

const columnsOf = (row: z.ZodType): FieldSpec[] =>
  Object.entries(definition(row).shape ?? {}).map(([name, schema]) => fieldOf(name, schema));

function widgetOf(type: string): Widget {
  if (type === 'boolean') return 'yes-no';
  return type === 'array' ? 'choices' : 'choice';
}

/** A schema and what it wraps, from the outside in. */
function layersOf(schema: z.ZodType): z.ZodType[] {
  const inner = definition(schema).innerType ?? definition(schema).in;
  return inner ? [schema, ...layersOf(inner)] : [schema];
}

const definition = (schema: z.ZodType): Definition => schema.def as unknown as Definition;
