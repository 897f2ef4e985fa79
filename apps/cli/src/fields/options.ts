import { type Command, Option } from 'commander';
import type { z } from 'zod';
import { Problem, EXIT } from '../problem.js';
import { type Field, fieldsOf, type Shape } from './fields.js';
import { readField } from './read.js';

/** Gives a command one option per field, with its words in the help. */
export function addFields(command: Command, fields: readonly Field[]): void {
  for (const field of fields)
    command.addOption(
      new Option(`--${field.flag} <${placeholder(field.shape)}>`, describeField(field)).argParser(
        (text: string, before: string[] | undefined) => [...(before ?? []), text],
      ),
    );
}

/** The body from the options of {@link addFields}: only what was given. */
export function bodyOf(command: Command, fields: readonly Field[]): Record<string, unknown> {
  const options = command.opts<Record<string, string[] | undefined>>();
  const given = fields.filter((field) => options[field.name] !== undefined);
  return Object.fromEntries(given.map((field) => [field.name, readField(field, options[field.name] ?? [])]));
}

/**
 * Checks a body before it is sent, with the API's own schema.
 * @throws Problem `INVALID` naming each wrong field as its flag
 */
export function checkBody(schema: z.ZodType, body: unknown): void {
  const checked = schema.safeParse(body);
  if (checked.success) return;
  const flags = new Map(fieldsOf(schema).map((field) => [field.name, `--${field.flag}`]));
  const fields = checked.error.issues.map((issue) => {
    const [first, ...rest] = issue.path.map(String);
    return { field: [flags.get(first ?? '') ?? first ?? 'body', ...rest].join('.'), message: wording(issue, body) };
  });
  throw new Problem(EXIT.refused, {
    code: 'INVALID',
    message: 'Nothing was sent: some fields are missing or wrong.',
    wayOut: 'Correct each of them and try again.',
    fields,
  });
}

function wording(issue: z.core.$ZodIssue, body: unknown): string {
  const [first] = issue.path;
  const missing = issue.path.length === 1 && (body as Record<PropertyKey, unknown>)[first ?? ''] === undefined;
  return missing && issue.code === 'invalid_type' ? 'is missing' : issue.message;
}

function describeField(field: Field): string {
  const words = wordsOf(field.shape);
  return [field.title, words && `(${words})`, field.required && '[required]'].filter(Boolean).join(' ');
}

function wordsOf(shape: Shape): string {
  if (shape.kind === 'code') return shape.words.join(', ');
  if (shape.kind === 'list') return wordsOf(shape.of);
  if (shape.kind !== 'record') return '';
  return shape.keys.map(([name, of]) => `${name}=${wordsOf(of).replaceAll(', ', '|') || placeholder(of)}`).join(',');
}

function placeholder(shape: Shape): string {
  if (shape.kind === 'truth') return 'yes|no';
  if (shape.kind === 'day') return 'YYYY-MM-DD';
  if (shape.kind === 'moment') return 'date-time';
  if (shape.kind === 'list') return `${placeholder(shape.of)},…`;
  return shape.kind === 'record' ? 'key=value,…' : shape.kind;
}
