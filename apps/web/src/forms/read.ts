import { type CaseCommandName, type CommandBody, commandBodies } from '@whenready/contracts';
import { dayFrom, dayFromLine, momentFrom, timeFrom } from './days.js';
import { type FormError, messageFor } from './errors.js';
import { type FieldSpec, fieldsOf } from './fields.js';
import { type FormValues, listOf, textOf } from './values.js';

/** How many rows of an agreement a form offers. */
export const ITEM_ROWS = 3;

/** How many rows a form offers where each says a thing of its own kind. */
export const ROWS = 6;

/** A form that makes a command, or what is wrong with it. */
export type ReadForm<N extends CaseCommandName> =
  { readonly ok: true; readonly body: CommandBody<N> } | { readonly ok: false; readonly errors: readonly FormError[] };

/** Reads a command's form as it was typed, and checks it with the schema that the api uses. */
export function readForm<N extends CaseCommandName>(command: N, values: FormValues): ReadForm<N> {
  const fields = fieldsOf(command);
  const entries = fields.map((field) => [field.name, readField(field, values)] as const);
  const parsed = commandBodies[command].safeParse(
    Object.fromEntries(entries.filter(([, value]) => value !== undefined)),
  );
  if (parsed.success) return { ok: true, body: parsed.data as CommandBody<N> };
  return { ok: false, errors: errorsOf(fields, parsed.error.issues) };
}

interface Issue {
  readonly code?: string;
  readonly message: string;
  readonly path: readonly PropertyKey[];
}

/** One error for each field, in the order of the form. */
function errorsOf(fields: readonly FieldSpec[], issues: readonly Issue[]): FormError[] {
  return fields.flatMap((field) => {
    const issue = issues.find(({ path }) => path[0] === field.name);
    return issue ? [messageFor(field, issue.path.slice(1), issue)] : [];
  });
}

function readField({ name, widget, columns }: FieldSpec, values: FormValues): unknown {
  switch (widget) {
    case 'participants':
    case 'facilitators':
    case 'choices':
    case 'staff':
    case 'reasons':
      return listOf(values, name);
    case 'yes-no':
      return { true: true, false: false }[textOf(values, name)];
    case 'scale':
      return wholeNumber(textOf(values, name));
    case 'hours':
      return numberFrom(textOf(values, name));
    case 'money':
      return penceFrom(textOf(values, name));
    case 'day':
      return dayFrom(values, name);
    case 'days':
      return textOf(values, name)
        .split(/\r?\n/)
        .filter((line) => line.trim())
        .map(dayFromLine);
    case 'time':
      return timeOfDay(textOf(values, name));
    case 'order':
      return listOf(values, name).filter(Boolean);
    case 'moment':
      return momentFrom(values, name);
    case 'until':
      return readUntil(values, name);
    case 'minutes':
      return textOf(values, name) ? (wholeNumber(textOf(values, name)) ?? NaN) : undefined;
    case 'items':
      return readItems(values, name);
    case 'rows':
      return readRows(values, name, columns);
    default:
      return textOf(values, name) || undefined;
  }
}

function readUntil(values: FormValues, name: string): unknown {
  const kind = textOf(values, name);
  if (kind === 'date') return { kind, date: dayFrom(values, `${name}-date`) };
  if (kind === 'event')
    return {
      kind,
      event: textOf(values, `${name}-event`) || undefined,
      expectedOn: dayFrom(values, `${name}-expectedOn`),
    };
  if (kind !== 'open') return undefined;
  const number = (part: string) => wholeNumber(textOf(values, `${name}-${part}`));
  return { kind, nudgeEveryDays: number('nudgeEveryDays'), nudgesAtMost: number('nudgesAtMost') };
}

/** The agreement's rows; a row that is wholly blank is not there. */
function readItems(values: FormValues, name: string): unknown[] {
  return Array.from({ length: ITEM_ROWS }, (_, row) => `${name}-${row}`)
    .map((row) => ({
      kind: textOf(values, `${row}-kind`) || undefined,
      by: textOf(values, `${row}-by`) || undefined,
      dueOn: dayFrom(values, `${row}-dueOn`),
      hours: numberFrom(textOf(values, `${row}-hours`)),
      pence: penceFrom(textOf(values, `${row}-pence`)),
    }))
    .filter((row) => Object.values(row).some((value) => value !== undefined));
}

/** Rows of a form by their columns; a row that is wholly blank is not there. */
function readRows(values: FormValues, name: string, columns: readonly FieldSpec[]): unknown[] {
  return Array.from({ length: ROWS }, (_, row) => `${name}-${row}`)
    .map((row) =>
      columns.map((column) => [column.name, readField({ ...column, name: `${row}-${column.name}` }, values)]),
    )
    .filter((row) => row.some(([, value]) => value !== undefined))
    .map((row) => Object.fromEntries(row) as unknown);
}

/** A number as typed, such as `7.5`; a text that is none fails every check, and stays in the form. */
const numberFrom = (text: string): unknown =>
  text === '' ? undefined : /^\d+(\.\d+)?$/.test(text) ? Number(text) : text;

/** Pence from pounds as people type them, such as `25`, `£7.50` or `1,200`. */
function penceFrom(text: string): unknown {
  const [, pounds, pence = ''] = /^£?\s*([\d,]+)(?:\.(\d{1,2}))?$/.exec(text) ?? [];
  if (text === '') return undefined;
  return pounds === undefined ? text : Number(pounds.replaceAll(',', '')) * 100 + Number(pence.padEnd(2, '0'));
}

/** A time as typed, such as `6pm`; a text that is none fails every check, and stays in the form. */
const timeOfDay = (text: string): string | undefined => (text === '' ? undefined : (timeFrom(text) ?? text));

const wholeNumber = (text: string): number | undefined => (/^\d+$/.test(text) ? Number(text) : undefined);
